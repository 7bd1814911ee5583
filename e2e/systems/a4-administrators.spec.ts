import { expect, type Page } from '@playwright/test'
import { freshAddress, mailAfter, mailsTo, passTime, test } from '../demo.ts'
import { acceptAll, ask, inviteBy, newcomer, people, rowOf, statusOf } from './walk.ts'

const owner = 'owner@venta.example'
const mia = 'mia@venta.example'
const administrators = '/organizations/venta/administrators'

async function join(page: Page, inviter: Page, name: string): Promise<string> {
  const email = await newcomer(page, name)
  await inviteBy(inviter, 'venta', { email })
  await acceptAll(page)
  return email
}

/** Chooses an act in the menu of a row. */
async function act(page: Page, who: string, verb: string): Promise<void> {
  await page.getByRole('button', { name: `Actions for ${who}` }).click()
  await page.getByRole('menuitem', { name: verb }).click()
}

test('A4.1 a member has no Administrators; owner and administrators have the table and its search', async ({
  walk,
}) => {
  walk.expectAnswer(403)
  const member = await walk.visitor(mia)
  await member.goto('/organizations/venta')
  await expect(member.getByRole('link', { name: 'Administrators' })).toHaveCount(0)
  await member.goto(administrators)
  await expect(member.getByRole('row')).toHaveCount(0)
  expect(await statusOf(ask(member, 'GET', '/organizations/venta/people'))).toBe(403)

  const page = await walk.visitor(owner)
  await page.goto('/organizations')
  await page.getByRole('main').getByRole('link', { name: 'Venta Cloud' }).click()
  await page.getByRole('navigation').getByRole('link', { name: 'Administrators' }).click()
  await expect(page.getByRole('button', { name: 'Add administrator' })).toBeVisible()
  await page.getByRole('searchbox', { name: 'Search administrators' }).fill('owner@venta')
  await expect(page.getByRole('row').filter({ hasText: owner })).toBeVisible()
  await expect(page.getByRole('row')).toHaveCount(2)
})

test('A4.2 an unknown address is refused; registering it invites nobody, inviting it then does', async ({
  walk,
}) => {
  walk.expectAnswer(409)
  const email = freshAddress('neu')
  const page = await walk.visitor(owner)
  await page.goto(administrators)
  await page.getByRole('button', { name: 'Add administrator' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Email address' }).fill(email)
  await dialog.getByRole('button', { name: 'Send invitation' }).click()
  await expect(dialog.getByText(/Register .* first/)).toBeVisible()
  await dialog.getByRole('checkbox', { name: 'Register new user' }).check()
  await dialog.getByRole('textbox', { name: 'Email address' }).fill(email)
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Neu Gier')
  await dialog.getByRole('button', { name: 'Register', exact: true }).click()
  await expect(dialog.getByText(/has an account now, and no invitation yet/)).toBeVisible()
  expect((await people(page, 'venta')).map((person) => person.email)).not.toContain(email)
  await expect(dialog.getByRole('textbox', { name: 'Email address' })).toHaveValue(email)
  await dialog.getByRole('button', { name: 'Send invitation' }).click()
  await expect(dialog.getByText('Invitation sent')).toBeVisible()
  await dialog.getByRole('button', { name: 'Done' }).click()
  const row = page.getByRole('row').filter({ hasText: email })
  await expect(row).toContainText('Pending')
  await expect(row.getByRole('button', { name: /^Actions for/ })).toBeVisible()
})

test('A4.3 who works in a project of the organization is refused here, and allowed elsewhere', async ({
  walk,
}) => {
  walk.expectAnswer(409)
  const page = await walk.visitor(owner)
  await page.goto(administrators)
  await page.getByRole('button', { name: 'Add administrator' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Email address' }).fill(mia)
  await dialog.getByRole('button', { name: 'Send invitation' }).click()
  await expect(dialog.getByText('Works in one of the projects already')).toBeVisible()

  const member = await walk.visitor()
  const email = await newcomer(member, 'Mika')
  const elsewhere = await inviteBy(await walk.visitor('owner@nordic.example'), 'nordic', { email })
  expect(elsewhere.links).toHaveLength(1)
  await acceptAll(member)
  expect((await inviteBy(page, 'venta', { email })).links).toHaveLength(1)
})

test('A4.4 the link of the mail changes nothing until Accept is pressed; then all resources are open', async ({
  walk,
}) => {
  const page = await walk.visitor(owner)
  const guest = await walk.visitor()
  const email = await newcomer(guest, 'Adrian')
  const mail = await inviteBy(page, 'venta', { email })
  await guest.goto(`/mailbox/${mail.id}`)
  await guest.frameLocator('iframe').getByRole('link', { name: 'See the invitation' }).click()
  await expect(guest.getByRole('button', { name: /Accept invitation/i })).toBeVisible()
  expect((await rowOf(page, 'venta', email)).kind).toBe('invitation')
  await guest.getByRole('button', { name: /Accept invitation/i }).click()
  await expect.poll(async () => (await rowOf(page, 'venta', email)).role).toBe('administrator')
  const { projects, others } = (await (
    await ask(guest, 'GET', '/organizations/venta/projects')
  ).json()) as { projects: unknown[]; others: boolean }
  expect(projects.length).toBeGreaterThan(0)
  expect(others).toBe(false)

  await page.goto(administrators)
  await page.getByRole('button', { name: 'Actions for Adrian' }).click()
  await expect(page.getByRole('menuitem', { name: /Transfer the organization/i })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: /^Remove/ })).toBeVisible()
})

test('A4.5 resending asks first and mails once more; deleting blocks the links of both mails', async ({
  walk,
}) => {
  walk.expectAnswer(410)
  const page = await walk.visitor(owner)
  const guest = await walk.visitor()
  const email = await newcomer(guest, 'Adrian')
  const first = await inviteBy(page, 'venta', { email })
  await passTime(page, 'PT61S')
  await page.goto(administrators)
  await act(page, email, 'Resend invitation…')
  const newest = await mailAfter(page, email, async () => {
    await page.getByRole('dialog').getByRole('button', { name: 'Resend' }).click()
    await expect(page.getByRole('dialog')).toHaveCount(0)
  })
  expect(newest.subject).toBe(first.subject)
  await guest.goto(newest.links[0]!)
  await expect(guest.getByRole('button', { name: /Accept invitation/i })).toBeVisible()

  await act(page, email, 'Delete invitation…')
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByRole('row').filter({ hasText: email })).toHaveCount(0)
  for (const { links } of [first, newest]) {
    await guest.goto('about:blank')
    await guest.goto(links[0]!)
    await expect(guest.getByText('This invitation was taken back')).toBeVisible()
  }
})

test('A4.6 ownership is offered, changes nothing, and is taken over by accepting; there is one owner', async ({
  walk,
}) => {
  walk.expectAnswer(403)
  walk.expectAnswer(409)
  const page = await walk.visitor(owner)
  const target = await walk.visitor()
  const email = await join(target, page, 'Teodora')
  const owners = async () =>
    (await people(page, 'venta'))
      .filter((person) => person.role === 'owner')
      .map((row) => row.email)
  await page.goto(administrators)
  await act(page, 'Teodora', 'Transfer the organization…')
  await page.getByRole('dialog').getByRole('button', { name: /^Send/ }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect.poll(async () => (await mailsTo(page, email))[0]?.subject).toMatch(/ownership/)
  expect(await owners()).toEqual([owner])

  await target.goto(administrators)
  await expect(target.getByRole('row').filter({ hasText: owner })).toBeVisible()
  for (const menu of await target.getByRole('button', { name: /^Actions for/ }).all()) {
    await menu.click()
    await expect(target.getByRole('menuitem').first()).toBeVisible()
    await expect(target.getByRole('menuitem', { name: /Transfer/ })).toHaveCount(0)
    await target.keyboard.press('Escape')
  }
  const { id } = await rowOf(page, 'venta', email)
  const offer = { memberId: id }
  expect(await statusOf(ask(target, 'POST', '/organizations/venta/ownership-offers', offer))).toBe(
    403,
  )

  await target.goto('/ownership-offers')
  await target.getByRole('button', { name: /^Decline/ }).click()
  await expect(target.getByRole('button', { name: /^Decline/ })).toHaveCount(0, { timeout: 15_000 })
  expect(await owners()).toEqual([owner])

  await page.goto(administrators)
  await act(page, 'Teodora', 'Transfer the organization…')
  await page.getByRole('dialog').getByRole('button', { name: /^Send/ }).click()
  await target.goto('/ownership-offers')
  await target.getByRole('button', { name: /^Accept/ }).click()
  await expect.poll(owners).toEqual([email])
  expect((await rowOf(page, 'venta', owner)).role).toBe('administrator')

  const back = await rowOf(target, 'venta', owner)
  const answer = await ask(target, 'POST', '/organizations/venta/ownership-offers', {
    memberId: back.id,
  })
  expect(answer.status()).toBe(201)
  const { offers } = (await (await ask(page, 'GET', '/me/ownership-offers')).json()) as {
    offers: { id: string }[]
  }
  expect(await statusOf(ask(page, 'POST', `/me/ownership-offers/${offers[0]!.id}/accept`))).toBe(
    200,
  )
  expect(await owners()).toEqual([owner])
})

test('A4.7 a removed administrator loses the organization and keeps the account; the owner stays', async ({
  walk,
}) => {
  walk.expectAnswer(404)
  walk.expectAnswer(409)
  const page = await walk.visitor(owner)
  const gone = await walk.visitor()
  const email = await join(gone, page, 'Aldo')
  await page.goto(administrators)
  await act(page, 'Aldo', 'Remove…')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Remove/ })
    .click()
  await expect(page.getByRole('row').filter({ hasText: email })).toHaveCount(0)
  expect(await statusOf(ask(gone, 'GET', '/organizations/venta'))).toBe(404)
  expect((await gone.request.post('/api/session', { data: { email } })).status()).toBe(200)
  const self = await rowOf(page, 'venta', owner)
  const other = await walk.visitor()
  await join(other, page, 'Berta')
  const removal = ask(other, 'DELETE', `/organizations/venta/members/${self.id}`)
  expect([403, 409]).toContain(await statusOf(removal))
})
