import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { entriesOf, openPage, type Scheme } from './page.ts'

// What pages about components are made of is the same on each: dark, one of them tells of all.
const kinds: Record<Scheme, (id: string) => boolean> = {
  light: () => true,
  dark: (id) => !id.startsWith('components-') || id.startsWith('components-memberstable--'),
}

for (const scheme of ['light', 'dark'] as const) {
  test(`the pages of the Storybook keep nobody out, and their console stays silent (${scheme})`, async ({
    page,
  }) => {
    test.setTimeout(600_000)
    const said = listenTo(page)
    const entries = await entriesOf(page)
    const pages = entries.flatMap(({ id, type }) => (type === 'docs' ? [id] : []))
    expect(pages.length).toBeGreaterThan(20)
    const places = entries.map(({ id, type }) => `./?path=/${type}/${id}`)
    for (const id of pages.filter(kinds[scheme])) {
      await openPage(page, id, scheme)
      expect.soft(await violationsOf(page), id).toEqual([])
      expect.soft(said.splice(0), `the console of ${id}`).toEqual([])
      const links = await page.locator('a[target=_top]').evaluateAll(addressesOf)
      expect
        .soft(
          links.filter((link) => !places.includes(link)),
          `links of ${id}`,
        )
        .toEqual([])
    }
  })
}

test('Storybook opens with the opening page', async ({ page }) => {
  const said = listenTo(page)
  await page.goto('/')
  await expect(page).toHaveURL(/welcome--docs/)
  await expect(
    page.frameLocator('#storybook-preview-iframe').getByRole('heading', { level: 1 }),
  ).toHaveText('Members, roles and invitations for any SaaS')
  expect(said).toEqual([])
})

/** What a page says in its console. */
function listenTo(page: Page): string[] {
  const said: string[] = []
  page.on('pageerror', (error) => said.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') said.push(message.text())
  })
  return said
}

/** Runs in the page. */
function addressesOf(links: Element[]): string[] {
  return links.map((link) => link.getAttribute('href') ?? '')
}

async function violationsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}`),
  )
}
