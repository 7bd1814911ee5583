// Decides what holds of the screens under React server rendering, as they are published.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCompany, type Company } from '../.storybook/people.ts'
import { chromiumPath, launchArgs } from '../tools/chromium.ts'
import { openFarAway } from './hydration/far-away.ts'
import { builtPage, published } from './server-components/built.ts'
import type { draw } from './server-components/entry-rsc.tsx'

// Where what the screens are made with is found.
const folder = join(import.meta.dirname, '../packages/ui/node_modules/.server-components')
const screens = join(folder, 'ui')
const page = join(folder, 'page')

let company: Company
let drawPage: typeof draw

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await published(screens)
  await builtPage(screens, page)
  company = await openCompany()
  ;({ draw: drawPage } = (await import(join(page, 'rsc/index.js'))) as { draw: typeof draw })
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const props = () => {
  const { owner, organizationId, fetchAs } = company
  return { userId: owner.userId, organizationId, ask: fetchAs(owner) }
}

describe('what is published', () => {
  const source = join(import.meta.dirname, '../packages/ui/src')
  const sources = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.tsx?$/.test(path) && !/\.(test|stories)\.tsx?$/.test(path),
  )
  const says = (text: string): boolean => /^['"]use client['"]/m.test(text.slice(0, 20))
  const clients = sources.filter((path) => says(readFileSync(join(source, path), 'utf8')))

  it('keeps “use client” in every file that has it, and adds it to no other', () => {
    expect(clients.length).toBeGreaterThan(100)
    const kept = readdirSync(screens, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.js') && says(readFileSync(join(screens, path), 'utf8')),
    )
    const written = clients.map((path) => path.replace(/\.tsx?$/, '.js'))
    expect(kept.toSorted()).toEqual(written.toSorted())
  })

  it('has none in what a server fetches ahead with', () => {
    expect(clients.filter((path) => /^(queries\/|client\.ts)/.test(path))).toEqual([])
  })
})

describe('a server component', () => {
  it('hands the screens over as references, and none of their code', async () => {
    const components = await drawPage('components', props())
    expect(components).toContain('"MembersTable"')
    expect(components).toContain('"PendingInvitesBell"')
    expect(components).not.toContain('rollcall-table')
  })

  it('draws HTML of what it fetched ahead', async () => {
    const html = await drawPage('html', props())
    expect(html).toContain('Kwame Asante-Boateng')
    expect(html).toContain('noor@haddad.example')
    expect(html).toContain('Arranged on the server')
    expect(html).toContain('data-slot="members-title"')
  })

  it('is taken over by a browser without a word', { timeout: 60_000 }, async () => {
    const browser = await chromium.launch({
      executablePath: await chromiumPath(),
      args: launchArgs,
    })
    const [html, components] = [
      await drawPage('html', props()),
      await drawPage('components', props()),
    ]
    const far = await openFarAway(browser, {
      html,
      fileAt: (path) =>
        path === '/components' ? components : readFileSync(join(page, 'client', path), 'utf8'),
      ask: company.fetchAs(company.owner),
    })
    const suspend = far.page.getByRole('menuitem', { name: /^Suspend/ })
    // Whoever presses before the browser took the page over, presses again.
    const opens = async () => {
      await far.page.getByRole('button', { name: 'Actions for Kwame Asante-Boateng' }).click()
      return suspend.waitFor({ timeout: 1_000 }).then(
        () => true,
        () => false,
      )
    }
    await expect.poll(opens, { timeout: 30_000 }).toBe(true)
    expect(await far.settled()).toEqual([])
    await browser.close()
  })
})
