import { expect } from '@playwright/test'
import { freshAddress, mailsTo, mailTo, test } from '../demo.ts'
import { acceptAll, ask, inviteBy, newcomer, openDetails, people, rowOf, statusOf } from './walk.ts'

const olle = 'owner@nordic.example'
const collaborators = '/organizations/nordic/collaborators'

test('A0.1 an owner invites a collaborator by one address, who is no member yet', async ({
  walk,
}) => {
  const email = freshAddress('colleague')
  const page = await walk.visitor(olle)
  await page.goto('/organizations/nordic')
  await page.getByRole('navigation').getByRole('link', { name: 'Collaborators' }).click()
  await page.getByRole('button', { name: 'Invite', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('textbox')).toHaveCount(1)
  await expect(dialog.getByRole('combobox')).toHaveCount(0)
  await dialog.getByRole('textbox').fill(email)
  await dialog.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(dialog.getByText('Invitation sent')).toBeVisible()
  await dialog.getByRole('button', { name: 'Done' }).click()

  const mail = await mailTo(page, email)
  expect(await mailsTo(page, email)).toHaveLength(1)
  expect(mail.links).toHaveLength(1)
  await expect(page.getByRole('row').filter({ hasText: email })).toHaveCount(0)
})

test('A0.2 without an account one is made with the same address; another person sees nothing', async ({
  walk,
}) => {
  walk.expectAnswer(404)
  const email = freshAddress('colleague')
  const owner = await walk.visitor(olle)
  const mail = await inviteBy(owner, 'nordic', { email })
  const page = await walk.visitor()
  await page.goto(mail.links[0]!)
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible()
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByRole('textbox', { name: 'Address' })).toHaveValue(email)
  await page.getByRole('textbox', { name: 'Name' }).fill('Colleague')
  await page.getByRole('button', { name: 'Create account' }).click()
  await expect(page.getByText(`For ${email}`)).toBeVisible()

  await page.goto('/')
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('menuitem', { name: /^Invites/ }).click()
  await expect(page.getByText(/Nordic Labs invites you/)).toBeVisible()

  const other = await walk.visitor()
  await newcomer(other, 'Otto')
  await other.goto(mail.links[0]!)
  await expect(other.getByText('This invitation is for c•••@elsewhere.example.')).toBeVisible()
  await expect(other.getByRole('button', { name: 'Accept invitation' })).toHaveCount(0)
  const mine = await (await ask(other, 'GET', '/me/invitations')).json()
  expect(mine).toEqual({ invitations: [] })
})

test('A0.3 with an account there is a dot, and a dot, and a list of all invites', async ({
  walk,
}) => {
  const page = await walk.visitor()
  const email = await newcomer(page, 'Camille', 'nordic')
  await inviteBy(await walk.visitor(olle), 'nordic', { email })
  await inviteBy(await walk.visitor('owner@acme.example'), 'acme', { email })

  await page.goto('/organizations')
  const picture = page.getByRole('button', { name: /^Account of/ })
  await expect(picture).toHaveAccessibleDescription('2 pending invitations')
  await picture.click()
  const entry = page.getByRole('menuitem', { name: /^Invites/ })
  await expect(entry).toContainText('2')
  await entry.click()
  await page.getByRole('button', { name: 'Accept the invitation to Nordic Labs' }).click()
  await page.getByRole('button', { name: 'Accept the invitation to Acme Cloud' }).click()
  await expect(picture).toHaveAccessibleDescription('')
  await page.goto('/organizations')
  const mine = page.getByRole('list', { name: 'Your organizations' }).getByRole('listitem')
  await expect(mine).toHaveCount(2)
})

test('A0.4 a new collaborator has no permissions: no project, no billing, no Invite', async ({
  walk,
}) => {
  walk.expectAnswer(403)
  walk.expectAnswer(404)
  const page = await walk.visitor()
  const email = await newcomer(page, 'Colleague')
  await inviteBy(await walk.visitor(olle), 'nordic', { email })
  await acceptAll(page)

  await page.goto('/organizations/nordic/projects')
  await expect(page.getByText('Lab1')).toHaveCount(0)
  await expect(page.getByText('Lab2')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Billing' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Collaborators' })).toHaveCount(0)
  const invite = { people: [{ email: freshAddress('friend') }] }
  expect(await statusOf(ask(page, 'POST', '/organizations/nordic/invitations', invite))).toBe(403)
  expect(await statusOf(ask(page, 'GET', '/organizations/nordic/people'))).toBe(403)
  const console = '/api/organizations/nordic'
  expect((await page.request.get(`${console}/projects/nordic-lab1`)).status()).toBe(403)
  expect((await page.request.get(`${console}/billing`)).status()).toBe(403)
})

test('A0.5 full permissions in Lab1 are nothing in Lab2; an owner has everything', async ({
  walk,
}) => {
  const page = await walk.visitor()
  const email = await newcomer(page, 'Colleague')
  const owner = await walk.visitor(olle)
  await inviteBy(owner, 'nordic', { email })
  await acceptAll(page)

  await owner.goto(collaborators)
  await openDetails(owner, email)
  await owner.getByRole('button', { name: 'Add a project' }).click()
  await owner.getByRole('menuitem', { name: 'Lab1' }).click()
  await owner.getByRole('checkbox', { name: 'Full access in Lab1' }).check()
  await owner.getByRole('button', { name: 'Update' }).click()
  await expect(owner.getByText('Colleague is updated')).toBeVisible()

  await page.goto('/organizations/nordic/projects')
  await expect(page.getByText('Lab2')).toHaveCount(0)
  await page.getByRole('link', { name: 'Lab1' }).click()
  await page.getByRole('button', { name: 'Create server' }).click()
  await expect(page.getByRole('button', { name: /^(Modify|Restart)/ }).first()).toBeVisible()
  await expect(page.getByRole('button', { name: /^Delete/ }).first()).toBeVisible()

  const { id, version } = await rowOf(owner, 'nordic', email)
  await ask(
    owner,
    'PATCH',
    `/organizations/nordic/members/${id}`,
    { role: 'owner' },
    {
      'if-match': `"${version}"`,
    },
  )
  await page.goto('/organizations/nordic/projects')
  await expect(page.getByText('Lab2')).toBeVisible()
  await page.getByRole('link', { name: 'Billing' }).click()
  await expect(page.getByRole('heading', { name: 'Billing' })).toBeVisible()
  await page.goto(collaborators)
  await expect(page.getByRole('button', { name: 'Invite', exact: true })).toBeVisible()
  // The next walks know one owner.
  expect(await statusOf(ask(owner, 'DELETE', `/organizations/nordic/members/${id}`))).toBe(200)
})

test('A0.6 a deleted collaborator has no access at once; the last owner stays', async ({
  walk,
}) => {
  walk.expectAnswer(404)
  walk.expectAnswer(409)
  const page = await walk.visitor()
  const email = await newcomer(page, 'Colleague')
  const owner = await walk.visitor(olle)
  await inviteBy(owner, 'nordic', { email })
  await acceptAll(page)

  await owner.goto(collaborators)
  await openDetails(owner, email)
  await owner.getByRole('button', { name: 'Actions' }).click()
  await owner.getByRole('menuitem', { name: 'Delete…' }).click()
  await owner.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
  await expect(owner.getByRole('row').filter({ hasText: email })).toHaveCount(0)
  expect(await statusOf(ask(page, 'GET', '/organizations/nordic'))).toBe(404)

  const self = await rowOf(owner, 'nordic', olle)
  const own = `/organizations/nordic/members/${self.id}`
  expect(await statusOf(ask(owner, 'PATCH', own, { role: 'collaborator' }))).toBe(409)
  expect(await statusOf(ask(owner, 'DELETE', own))).toBe(403)
  expect(await statusOf(ask(owner, 'DELETE', '/me/memberships/nordic'))).toBe(409)
})

test('A0.7 over the API the same is listed, edited, removed and invited', async ({ walk }) => {
  const page = await walk.visitor()
  const email = await newcomer(page, 'Colleague')
  const owner = await walk.visitor(olle)
  await inviteBy(owner, 'nordic', { email })
  const mine = (await (await ask(page, 'GET', '/me/invitations')).json()) as {
    invitations: { organization: { name: string } }[]
  }
  expect(mine.invitations.map(({ organization }) => organization.name)).toEqual(['Nordic Labs'])
  await acceptAll(page)

  const { id, version } = await rowOf(owner, 'nordic', email)
  const grants = [{ scope: 'project', projectId: 'nordic-lab1', permissions: ['server.create'] }]
  const path = `/organizations/nordic/members/${id}`
  const seen = { 'if-match': `"${version}"` }
  expect(await statusOf(ask(owner, 'PUT', `${path}/grants`, { grants }, seen))).toBe(200)
  await owner.goto(collaborators)
  await openDetails(owner, email)
  await expect(owner.getByRole('listitem').filter({ hasText: 'Lab1' })).toContainText('2 of')
  expect(await statusOf(ask(owner, 'DELETE', path))).toBe(200)
  expect((await people(owner, 'nordic')).map((person) => person.email)).not.toContain(email)
})
