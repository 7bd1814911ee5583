// Decides how the walks meet the demo: as people with browsers of their own, whose consoles stay silent.
import { expect, test as base, type Page } from '@playwright/test'

/** A mail as `GET /api/mailbox` lists it. */
export interface ReceivedMail {
  id: string
  to: string
  subject: string
  text: string
  html: string
  links: string[]
}

interface Walk {
  /** Opens a browser of their own for somebody: signed in with this address, or signed out. */
  visitor(email?: string, scheme?: 'light' | 'dark'): Promise<Page>
  /** An answer that this walk means to get, and that a browser writes into its console as an error. */
  expectAnswer(status: number): void
}

/** What a browser says when Playwright looks into the frame of a mail, in which no script may run. */
const playwrightsOwn = "Blocked script execution in 'about:srcdoc'"

/** What a browser says by itself of an answer that is no success; `$1` is its status. */
const refusedAnswer =
  /^Failed to load resource: the server responded with a status of (\d+) .*\/api\/rollcall\//

export const test = base.extend<{ walk: Walk }>({
  walk: async ({ browser }, provide) => {
    const complaints: string[] = []
    const meant = new Set<number>()
    const contexts: { close(): Promise<void> }[] = []
    await provide({
      async visitor(email, colorScheme = 'light') {
        const context = await browser.newContext({ colorScheme })
        contexts.push(context)
        const page = await context.newPage()
        page.on('pageerror', (error) => complaints.push(error.message))
        page.on('console', (message) => {
          if (message.type() === 'error' || message.type() === 'warning')
            complaints.push(`${message.text()} at ${message.location().url}`)
        })
        if (email) await signIn(page, email)
        return page
      },
      expectAnswer: (status) => void meant.add(status),
    })
    for (const context of contexts) await context.close()
    const unexpected = complaints.filter(
      (text) =>
        !text.startsWith(playwrightsOwn) && !meant.has(Number(refusedAnswer.exec(text)?.[1])),
    )
    expect(unexpected, 'what the browsers complained about').toEqual([])
  },
})

export const owner = 'owner@acme.example'
export const members = '/organizations/acme/members'

/** Signs somebody in, as a script does. */
async function signIn(page: Page, email: string, more: object = {}): Promise<void> {
  const answer = await page.request.post('/api/session', { data: { email, ...more } })
  expect(answer.status()).toBe(200)
}

let guests = 0

/** An address nobody has. */
export const freshAddress = (name: string): string =>
  `${name}-${Date.now()}-${++guests}@elsewhere.example`

/** An account with a confirmed address, in no organization, made at the door of a tenant. */
export async function createAccount(
  page: Page,
  email: string,
  name: string,
  tenant = 'acme',
): Promise<void> {
  await signIn(page, email, { name, tenant })
  const mail = await mailTo(page, email)
  await page.goto(mail.links[0]!)
  await page.getByRole('button', { name: 'Confirm address' }).click()
  await expect(page.getByRole('heading', { name: 'Address confirmed' })).toBeVisible()
}

/** Every mail to an address, the newest first. */
export async function mailsTo(page: Page, email: string): Promise<ReceivedMail[]> {
  const mails = (await (await page.request.get('/api/mailbox')).json()) as ReceivedMail[]
  return mails.filter((mail) => mail.to === email)
}

/** The newest mail to an address, once there are that many. */
export async function mailTo(page: Page, email: string, atLeast = 1): Promise<ReceivedMail> {
  await expect.poll(async () => (await mailsTo(page, email)).length).toBeGreaterThanOrEqual(atLeast)
  return (await mailsTo(page, email))[0]!
}

/** Does what sends a mail to an address, and answers that mail, not one that was there before. */
export async function mailAfter(
  page: Page,
  email: string,
  deed: () => Promise<unknown>,
): Promise<ReceivedMail> {
  const before = (await mailsTo(page, email)).length
  await deed()
  return mailTo(page, email, before + 1)
}

/** Moves the clock of the demo. */
export async function passTime(page: Page, advance: string): Promise<void> {
  expect((await page.request.post('/api/clock', { data: { advance } })).status()).toBe(200)
}

/** Everybody in the organization and everybody invited, but for when they were last seen. */
export async function listPeople(page: Page): Promise<unknown[]> {
  const answer = await page.request.get('/api/rollcall/organizations/acme/people')
  expect(answer.status()).toBe(200)
  const { people } = (await answer.json()) as { people: { lastActiveAt: unknown }[] }
  return people.map((person) => ({ ...person, lastActiveAt: null }))
}

/** Invites somebody over the dialog of the members page, and answers the mail they get. */
export async function invite(page: Page, email: string, role?: string): Promise<ReceivedMail> {
  return mailAfter(page, email, async () => {
    await page.goto(members)
    await page.getByRole('button', { name: 'Invite', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Email addresses' }).fill(email)
    if (role) {
      await dialog.getByRole('button', { name: /^Role / }).click()
      await page.getByRole('menuitemradio', { name: role }).click()
    }
    await dialog.getByRole('button', { name: 'Send invitation' }).click()
    await expect(dialog.getByText('Invitation sent')).toBeVisible()
    await dialog.getByRole('button', { name: 'Done' }).click()
  })
}

/** The row of a person in the members table. */
export const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })
