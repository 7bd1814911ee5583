import { expect } from '@playwright/test'
import { freshAddress, mailTo, test } from '../demo.ts'
import { acceptAll, ask, inviteBy, newcomer, people, statusOf } from './walk.ts'

const ina = 'ina@elf.example'
const invites = { scope: 'organization', permissions: ['invitation.create'] }

test('A1.1 whoever may invite does so with permissions; whoever may not sees no button', async ({
  walk,
}) => {
  walk.expectAnswer(403)
  const email = freshAddress('nele')
  const page = await walk.visitor(ina)
  await page.goto('/organizations/elf')
  await page.getByRole('link', { name: 'Members' }).click()
  await page.getByRole('button', { name: 'Invite member' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Email address', exact: true }).fill(email)
  await dialog.getByRole('textbox', { name: 'Repeat the email address' }).fill(email)
  await dialog.getByRole('switch', { name: 'Invite members' }).check()
  await dialog.getByRole('button', { name: 'Invite', exact: true }).click()
  await expect(dialog.getByText('Invitation sent')).toBeVisible()
  await dialog.getByRole('button', { name: 'Done' }).click()
  await mailTo(page, email)
  await page.getByRole('link', { name: 'Invitations' }).click()
  await expect(page.getByRole('row').filter({ hasText: email })).toBeVisible()

  const max = await walk.visitor('max@elf.example')
  await max.goto('/organizations/elf')
  await expect(max.getByRole('button', { name: 'Invite member' })).toHaveCount(0)
  const invite = { people: [{ email: freshAddress('friend') }] }
  expect(await statusOf(ask(max, 'POST', '/organizations/elf/invitations', invite))).toBe(403)
})

test('A1.2 who is in no organization is asked on the dashboard, and gets what was chosen', async ({
  walk,
}) => {
  const page = await walk.visitor()
  const email = await newcomer(page, 'Nele', 'elf')
  await inviteBy(await walk.visitor(ina), 'elf', { email, grants: [invites] })
  await page.goto('/dashboard')
  await expect(
    page.getByRole('button', { name: 'Decline the invitation to Elf Cloud' }),
  ).toBeVisible()
  await page.getByRole('button', { name: 'Accept the invitation to Elf Cloud' }).click()
  await page.goto('/organizations')
  await expect(page.getByRole('listitem').filter({ hasText: 'Elf Cloud' })).toBeVisible()
  const { viewer } = (await (await ask(page, 'GET', '/organizations/elf')).json()) as {
    viewer: { permissions: string[] }
  }
  expect(viewer.permissions.toSorted()).toEqual(['invitation.create', 'organization.read'])
})

test('A1.3 who is in an organization is not prompted; the bell has it, and Decline ends it', async ({
  walk,
}) => {
  const page = await walk.visitor()
  const email = await newcomer(page, 'Nele', 'elf')
  const owner = await walk.visitor('owner@nordic.example')
  await inviteBy(owner, 'nordic', { email })
  await acceptAll(page)
  const inviter = await walk.visitor('owner@elf.example')
  await inviteBy(inviter, 'elf', { email })

  await page.goto('/dashboard')
  await page.getByRole('button', { name: '1 pending invitation' }).click()
  const bell = page.getByRole('dialog')
  await expect(
    bell.getByRole('button', { name: 'Accept the invitation to Elf Cloud' }),
  ).toBeVisible()
  await bell.getByRole('button', { name: 'Decline the invitation to Elf Cloud' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'No pending invitations' })).toBeVisible({
    timeout: 15_000,
  })
  const open = async () => (await people(inviter, 'elf')).some((person) => person.email === email)
  // A decline can be taken back for six seconds.
  await expect.poll(open, { timeout: 15_000 }).toBe(false)
  expect(await statusOf(ask(page, 'GET', '/organizations/elf'))).toBe(404)
})

test('A1.4 no projects yet, and no permission in any, are said in different words', async ({
  walk,
}) => {
  const page = await walk.visitor()
  const email = await newcomer(page, 'Nele', 'elf')
  const owner = await walk.visitor('owner@elf.example')
  for (const id of ['elf-spielwiese', 'elf']) await inviteBy(owner, id, { email })
  await acceptAll(page)
  const none = page.getByText('There are no projects yet.')
  const closed = page.getByText('You have no access to a project yet.')
  await page.goto('/organizations/elf-spielwiese')
  await expect(none).toBeVisible()
  await expect(closed).toHaveCount(0)
  await page.goto('/organizations/elf')
  await expect(closed).toBeVisible()
  await expect(none).toHaveCount(0)
})

test('A1.5 what was taken back elsewhere is no longer valid, and goes', async ({ walk }) => {
  walk.expectAnswer(410)
  const page = await walk.visitor()
  const email = await newcomer(page, 'Nele', 'elf')
  const inviter = await walk.visitor('owner@elf.example')
  await inviteBy(inviter, 'elf', { email })
  await page.goto('/dashboard')
  const accept = page.getByRole('button', { name: 'Accept the invitation to Elf Cloud' })
  await expect(accept).toBeVisible()
  const { id } = (await people(inviter, 'elf')).find((person) => person.email === email)!
  expect(await statusOf(ask(inviter, 'DELETE', `/organizations/elf/invitations/${id}`))).toBe(200)
  await accept.click()
  await expect(page.getByText(/no longer valid/).last()).toBeVisible()
  await expect(accept).toHaveCount(0)
})
