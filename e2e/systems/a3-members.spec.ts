import { expect, type Page } from '@playwright/test'
import { freshAddress, test } from '../demo.ts'
import { acceptAll, ask, inviteBy, newcomer, openDetails, people, rowOf, statusOf } from './walk.ts'

const owner = 'owner@elf.example'
const members = '/organizations/elf/members'

/** Somebody new in the organization. */
async function join(page: Page, inviter: Page, name: string, grants: object[] = []) {
  const email = await newcomer(page, name)
  await inviteBy(inviter, 'elf', { email, grants })
  await acceptAll(page)
  return email
}

/** Opens the details of a member by their name. */
async function open(page: Page, email: string, name: string): Promise<void> {
  await page.goto(members)
  await openDetails(page, email)
  await expect(page.getByRole('heading', { name })).toBeVisible()
}

test('A3.1 two different addresses send nothing; equal ones do, and Invitations lists it', async ({
  walk,
}) => {
  const email = freshAddress('invitee')
  const page = await walk.visitor('ina@elf.example')
  let asked = 0
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/invitations')) asked += 1
  })
  await page.goto(members)
  await page.getByRole('button', { name: 'Invite member' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Email address', exact: true }).fill(email)
  const again = dialog.getByRole('textbox', { name: 'Repeat the email address' })
  await again.fill(`x${email}`)
  await dialog.getByRole('button', { name: 'Invite', exact: true }).click()
  await expect(dialog.getByText('This is not the address above.')).toBeVisible()
  await expect(again).toHaveAttribute('aria-invalid', 'true')
  expect(asked).toBe(0)
  await again.fill(email)
  await dialog.getByRole('switch', { name: 'Invite members' }).check()
  await dialog.getByRole('button', { name: 'Invite', exact: true }).click()
  await expect(dialog.getByText('Invitation sent')).toBeVisible()
  expect(asked).toBe(1)
  await dialog.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('link', { name: 'Invitations' }).click()
  await expect(page.getByRole('row').filter({ hasText: email })).toBeVisible()
})

test('A3.2 the icon at the end of an entry revokes it with the link of its mail', async ({
  walk,
}) => {
  walk.expectAnswer(410)
  const email = freshAddress('invitee')
  const page = await walk.visitor(owner)
  const mail = await inviteBy(page, 'elf', { email })
  await page.goto('/organizations/elf/invitations')
  await page.getByRole('button', { name: `Revoke the invitation to ${email}` }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Revoke/ })
    .click()
  await expect(page.getByRole('row').filter({ hasText: email })).toHaveCount(0)
  const reader = await walk.visitor()
  await reader.goto(mail.links[0]!)
  await expect(reader.getByText('This invitation was taken back')).toBeVisible()

  const other = await walk.visitor()
  const joined = await join(other, page, 'Jarmila')
  const rows = await people(page, 'elf')
  expect(rows.filter((row) => row.email === joined).map((row) => row.kind)).toEqual(['member'])
})

test('A3.3 switches are saved by Update, locked ones stay, and others only look', async ({
  walk,
}) => {
  walk.expectAnswer(403)
  const page = await walk.visitor(owner)
  const email = await join(await walk.visitor(), page, 'Switha')
  await open(page, email, 'Switha')
  const create = page.getByRole('switch', { name: 'Create projects' })
  await create.check()
  await page.goto(members)
  await open(page, email, 'Switha')
  await expect(create).not.toBeChecked()
  await create.check()
  await page.getByRole('button', { name: 'Update' }).click()
  await expect(page.getByText('Switha is updated')).toBeVisible()
  await page.reload()
  await open(page, email, 'Switha')
  await expect(create).toBeChecked()

  const reader = await walk.visitor()
  const reads = [{ scope: 'organization', permissions: ['member.read'] }]
  await join(reader, page, 'Reda', reads)
  await open(reader, email, 'Switha')
  await expect(reader.getByRole('button', { name: 'Update' })).toHaveCount(0)
  for (const each of await reader.getByRole('switch').all()) await expect(each).toBeDisabled()
  const { id, version } = await rowOf(page, 'elf', email)
  const path = `/organizations/elf/members/${id}/grants`
  const seen = { 'if-match': `"${version}"` }
  expect(await statusOf(ask(reader, 'PUT', path, { grants: [] }, seen))).toBe(403)
})

test('A3.4 one more project is granted, changed and left; the person stays a member', async ({
  walk,
}) => {
  const page = await walk.visitor(owner)
  const email = await join(await walk.visitor(), page, 'Projana')
  await open(page, email, 'Projana')
  await page.getByRole('button', { name: 'Add a project' }).click()
  const first = page.getByRole('menuitem').first()
  const name = (await first.innerText()).trim()
  await first.click()
  const project = page.getByRole('listitem').filter({ hasText: name })
  await project.getByRole('switch').first().check()
  await page.getByRole('button', { name: 'Update' }).click()
  await expect(page.getByText('Projana is updated')).toBeVisible()
  expect((await rowOf(page, 'elf', email)).grants).toHaveLength(1)

  await open(page, email, 'Projana')
  await page.getByRole('button', { name: `Remove all access to ${name}` }).click()
  await page.getByRole('button', { name: 'Update' }).click()
  await expect(page.getByText('Projana is updated')).toBeVisible()
  expect((await rowOf(page, 'elf', email)).grants).toEqual([])
})

test('A3.5 a membership is revoked from the row, and from the details; resources stay', async ({
  walk,
}) => {
  const page = await walk.visitor(owner)
  const resources = async () =>
    (await page.request.get('/api/organizations/elf/projects')).json() as Promise<unknown>
  const before = await resources()
  const [first, second] = [
    await join(await walk.visitor(), page, 'Remo'),
    await join(await walk.visitor(), page, 'Romy'),
  ]
  await page.goto(members)
  await page.getByRole('searchbox', { name: 'Search people' }).fill(first)
  await page.getByRole('button', { name: 'Actions for Remo' }).click()
  await page.getByRole('menuitem', { name: 'Revoke member…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  expect((await rowOf(page, 'elf', first)).status).toBe('active')
  await page.getByRole('button', { name: 'Actions for Remo' }).click()
  await page.getByRole('menuitem', { name: 'Revoke member…' }).click()
  await dialog.getByRole('button', { name: 'Revoke membership' }).click()
  await expect(page.getByRole('row').filter({ hasText: first })).toHaveCount(0)

  await open(page, second, 'Romy')
  await page.getByRole('button', { name: 'Revoke member' }).click()
  await dialog.getByRole('button', { name: 'Revoke membership' }).click()
  await expect(dialog).toHaveCount(0)
  const left = (await people(page, 'elf')).map((person) => person.email)
  expect(left).not.toContain(first)
  expect(left).not.toContain(second)
  expect(await resources()).toEqual(before)
})
