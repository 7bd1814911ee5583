// Decides what holds of screens that a server draws: they are whole, and a browser takes them over without a word.
import { chromium, type Browser } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { history } from '../.storybook/history.ts'
import { openInvited, type Invited } from '../.storybook/invited.ts'
import { tokenFor, type Company } from '../.storybook/people.ts'
import { chromiumPath, launchArgs } from '../tools/chromium.ts'
import { screens, type Ids, type ScreenName } from './hydration/screens.tsx'
import { browserCode, drawn, handed, prefetched, take } from './hydration/served.ts'

let company: Company
let ids: Ids
let invited: Invited
let code: string
let browser: Browser

beforeAll(async () => {
  company = await history()
  const { ask, owner, organizationId } = company
  const { people } = await ask(owner, 'listPeople', { organizationId, search: 'sarah' })
  const token = await tokenFor(company, 'ada@lovelace.example')
  ids = { organizationId, memberId: people[0]!.id, token }
  invited = await openInvited(3)
  const options = { executablePath: await chromiumPath(), args: launchArgs }
  ;[browser, code] = await Promise.all([chromium.launch(options), browserCode()])
}, 120_000)

afterAll(() => browser?.close())

/** Screens of somebody who is invited; the others are the owner's. */
const noors: ReadonlySet<ScreenName> = new Set(['bell', 'prompt', 'dot', 'menuItem'])

async function served(name: ScreenName, timeZone?: string) {
  const world = noors.has(name) ? invited : company
  const who = noors.has(name) ? invited.noor : company.owner
  const queryClient = await prefetched(world, who, ids)
  const given = handed(queryClient, who, { name, ids, ...(timeZone ? { timeZone } : {}) })
  return { company: world, who, given }
}

/** What the first paint says of what was fetched ahead; nothing where it takes a browser to say anything. */
const says: Partial<Record<ScreenName, string>> = {
  members: 'Sarah O’Connell',
  table: 'ada@lovelace.example',
  invitations: 'ada@lovelace.example',
  dialog: 'Invite',
  member: 'Sarah O’Connell',
  bell: '3 pending invitations',
  prompt: 'Acme Cloud invites you as Member',
  dot: '3 pending invitations',
  menuItem: '3 pending invitations',
  accept: 'Acme Cloud',
  leave: 'Leave',
  name: 'Sarah O’Connell',
  can: 'May remove people',
  activity: 'Kwame Asante-Boateng',
}

const names = Object.keys(screens) as ScreenName[]

describe('a server without a window', () => {
  it.each(names)('draws %s with what was fetched ahead', async (name) => {
    expect(typeof window).toBe('undefined')
    const html = drawn((await served(name)).given)
    expect(html.includes(says[name] ?? '')).toBe(true)
  })

  it.each(names)('draws %s before anything is known', async (name) => {
    const { given } = await served(name)
    expect(() => drawn({ ...given, state: { queries: [], mutations: [] } })).not.toThrow()
  })

  it('draws times in the zone that the host names', async () => {
    const { given } = await served('table', 'Asia/Kolkata')
    const joined = /<time[^>]*dateTime="([^"]+)"[^>]*title="([^"]+)"/.exec(drawn(given))
    const exact = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Asia/Kolkata' } as const
    const there = new Intl.DateTimeFormat('en', exact).format(new Date(joined?.[1] ?? ''))
    expect(joined?.[2]).toBe(there)
  })
})

describe('a browser in another time zone', { concurrent: true }, () => {
  it.each(names)('takes over %s without a word in the console', async (name) => {
    const taken = await take(browser, code, await served(name))
    expect(await taken.settled()).toEqual([])
    await taken.close()
  })

  it('says times of its own zone and clock, whatever the server’s were', async () => {
    const asked = await served('table')
    const late = drawn(asked.given).replaceAll(' minutes ago', ' hours ago')
    const taken = await take(browser, code, { ...asked, html: late })
    expect(await taken.settled()).toEqual([])
    const sarah = taken.page.locator(`[data-person='${ids.memberId}'] time`)
    const [joined, active] = await sarah.all()
    expect(await active?.textContent()).toMatch(/minutes ago$/)
    const exact = await joined?.evaluate((time) =>
      new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' }).format(
        new Date((time as HTMLTimeElement).dateTime),
      ),
    )
    expect(await joined?.getAttribute('title')).toBe(exact)
    await taken.close()
  })

  it('would tell of a page that is not what it draws itself', async () => {
    const asked = await served('bell')
    const wrong = drawn(asked.given).replace('3 pending', '4 pending')
    const taken = await take(browser, code, { ...asked, html: wrong })
    expect((await taken.settled()).join()).toContain('hydrat')
    await taken.close()
  })
})
