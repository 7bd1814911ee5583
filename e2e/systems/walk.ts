// Decides what the walks through the five systems have in common: people, invitations, and requests past the screen.
import { expect, type APIResponse, type Page } from '@playwright/test'
import { createAccount, freshAddress, mailAfter, type ReceivedMail } from '../demo.ts'

const rollcall = '/api/rollcall/organizations'

/** Asks a route of Rollcall as whoever is signed in on the page. */
export function ask(
  page: Page,
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  path: string,
  data?: object,
  headers: Record<string, string> = {},
): Promise<APIResponse> {
  const origin = new URL(page.url() === 'about:blank' ? 'http://localhost' : page.url()).origin
  return page.request.fetch(`/api/rollcall${path}`, {
    method,
    headers: { 'sec-fetch-site': 'same-origin', origin, ...headers },
    ...(data && { data }),
  })
}

/** Everybody in an organization and everybody invited, as the page's person sees them. */
export async function people(page: Page, organizationId: string, query = ''): Promise<Listed[]> {
  const answer = await page.request.get(`${rollcall}/${organizationId}/people${query}`)
  expect(answer.status()).toBe(200)
  return ((await answer.json()) as { people: Listed[] }).people
}

/** A row of the list, as far as walks look at it. */
export interface Listed {
  id: string
  kind: 'member' | 'invitation'
  email: string
  name: string | null
  role: string
  status: string
  version: number
  grants: unknown[]
}

/** The row of somebody. */
export async function rowOf(page: Page, organizationId: string, email: string): Promise<Listed> {
  const found = (await people(page, organizationId)).find((person) => person.email === email)
  if (found) return found
  throw new Error(`${email} is not in the list of ${organizationId}.`)
}

/** Somebody new with an account and a proved address. */
export async function newcomer(page: Page, name: string, tenant?: string): Promise<string> {
  const email = freshAddress(name.toLowerCase())
  await createAccount(page, email, name, tenant)
  return email
}

/** Invites somebody past the screen, and answers the mail they get. */
export async function inviteBy(
  page: Page,
  organizationId: string,
  person: { email: string; role?: string; grants?: object[]; name?: string; locale?: string },
): Promise<ReceivedMail> {
  return mailAfter(page, person.email, async () => {
    const answer = await ask(page, 'POST', `/organizations/${organizationId}/invitations`, {
      people: [person],
    })
    expect(answer.status(), await answer.text()).toBe(201)
  })
}

/** Accepts every invitation of whoever is signed in on the page, past the screen. */
export async function acceptAll(page: Page): Promise<void> {
  const answer = await ask(page, 'GET', '/me/invitations')
  const { invitations } = (await answer.json()) as { invitations: { id: string }[] }
  for (const { id } of invitations) {
    const accepted = await ask(page, 'POST', `/me/invitations/${id}/accept`)
    expect(accepted.status()).toBe(200)
  }
}

/** The status of an answer, where only that matters. */
export async function statusOf(answer: Promise<APIResponse>): Promise<number> {
  return (await answer).status()
}

/** Opens the details of somebody by a click on their name, in the list that is shown. */
export async function openDetails(page: Page, email: string): Promise<void> {
  await page.getByRole('searchbox').fill(email)
  const row = page.getByRole('row').filter({ hasText: email })
  await row.locator('[data-open-member]').click()
}
