import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { openPage, pagesOf, type Scheme } from './page.ts'

// What pages about components are made of is the same on each: dark, one of them tells of all.
const kinds: Record<Scheme, (id: string) => boolean> = {
  light: () => true,
  dark: (id) => !id.startsWith('components-') || id.startsWith('components-memberstable--'),
}

for (const scheme of ['light', 'dark'] as const) {
  test(`the pages of the Storybook keep nobody out, and their console stays silent (${scheme})`, async ({
    page,
  }) => {
    test.setTimeout(300_000)
    const said: string[] = []
    page.on('pageerror', (error) => said.push(error.message))
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') said.push(message.text())
    })
    const pages = await pagesOf(page)
    expect(pages.length).toBeGreaterThan(20)
    for (const id of pages.filter(kinds[scheme])) {
      await openPage(page, id, scheme)
      expect.soft(await violationsOf(page), id).toEqual([])
      expect.soft(said.splice(0), `the console of ${id}`).toEqual([])
    }
  })
}

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}`),
  )
}
