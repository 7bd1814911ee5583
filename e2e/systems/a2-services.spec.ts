import { expect, type Page } from '@playwright/test'
import { freshAddress, mailAfter, passTime, test } from '../demo.ts'
import { acceptAll, ask, inviteBy, newcomer, people, rowOf, statusOf } from './walk.ts'

const ada = 'owner@edge.example'
const users = '/organizations/edge/users'

/** Somebody new with an account, in Edge Networks with that role. */
async function join(page: Page, inviter: Page, name: string, role: string): Promise<string> {
  const email = await newcomer(page, name)
  await inviteBy(inviter, 'edge', { email, name, role })
  await acceptAll(page)
  return email
}

/** Opens the form that edits somebody of the table. */
async function edit(page: Page, email: string): Promise<void> {
  await page.goto(users)
  const row = page.getByRole('row').filter({ hasText: email })
  await row.getByRole('button', { name: /^Actions for/ }).click()
  await page.getByRole('menuitem', { name: 'Edit' }).click()
}

/** Another administrator each time: one of them may invite five people a day. */
const administrator = (page: Page, inviter: Page): Promise<string> =>
  join(page, inviter, 'Adele', 'administrators')

test('A2.1 the cloud follows the role until it is chosen by hand, by project', async ({ walk }) => {
  const email = freshAddress('jane')
  const page = await walk.visitor(ada)
  await page.goto(users)
  await page.getByRole('button', { name: 'Invite user' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name' }).fill('Jane Doe')
  await dialog.getByRole('textbox', { name: 'Email address' }).fill(email)
  await dialog.getByRole('radio', { name: 'Deutsch' }).check()
  await dialog.getByRole('button', { name: /^Role/ }).click()
  await page.getByRole('menuitemradio', { name: /^Administrators/ }).click()
  const scope = dialog.getByRole('combobox', { name: 'Scope in Cloud' })
  await expect(scope).toHaveValue('organization')
  await expect(dialog.getByText('Chosen with the role Administrators')).toBeVisible()
  for (const service of ['Billing', 'DNS', 'Storage', 'Streaming', 'Web security']) {
    const fixed = dialog.getByRole('combobox', { name: service, exact: true })
    await expect(fixed).toBeDisabled()
    await expect(fixed.locator('option:checked')).toHaveText(/Administrator/)
  }

  await dialog.getByRole('button', { name: /^Role/ }).click()
  await page.getByRole('menuitemradio', { name: /^Engineers/ }).click()
  await scope.selectOption({ label: 'Single projects' })
  const add = dialog.getByRole('button', { name: 'Add a project to Cloud' })
  await add.click()
  const firstProject = dialog.getByRole('combobox', { name: 'Project 1 in Cloud' })
  await firstProject.selectOption({ label: 'Default' })
  await dialog
    .getByRole('combobox', { name: 'Role in Cloud for Default' })
    .selectOption({ label: 'User' })
  await add.click()
  const secondProject = dialog.getByRole('combobox', { name: 'Project 2 in Cloud' })
  await expect(secondProject.locator('option', { hasText: 'Default' })).toBeDisabled()
  await secondProject.selectOption({ label: 'Prod' })
  await dialog
    .getByRole('combobox', { name: 'Role in Cloud for Prod' })
    .selectOption({ label: 'Observer' })
  await dialog.getByRole('button', { name: 'Invite user' }).click()
  await expect(dialog.getByText('Invitation sent')).toBeVisible()
  await dialog.getByRole('button', { name: 'Done' }).click()

  const row = page.getByRole('row').filter({ hasText: email })
  const { id } = await rowOf(page, 'edge', email)
  await expect(row).toContainText(id.slice(0, 8))
  await expect(row.getByText('Not activated')).toHaveCount(2)
  await expect(row).toContainText('German')
})

test('A2.2 who has no account chooses a password, and has what was chosen; who has one chooses the account', async ({
  walk,
}) => {
  const email = freshAddress('jane')
  const page = await walk.visitor(ada)
  const administratorPage = await walk.visitor()
  await administrator(administratorPage, page)
  const grants = ['default', 'prod'].map((project, index) => ({
    scope: 'service',
    service: 'cloud',
    projectId: `edge-${project}`,
    role: index === 0 ? 'user' : 'observer',
  }))
  const invitation = { email, name: 'Jane Doe', locale: 'de', role: 'engineers', grants }
  const mail = await inviteBy(administratorPage, 'edge', invitation)
  expect(mail.subject).toMatch(/lädt Sie|Einladung/)

  const jane = await walk.visitor()
  await jane.goto(mail.links[0]!)
  await jane.getByRole('button', { name: 'Create account' }).click()
  await jane.getByLabel('Password').fill('a long enough password')
  await jane.getByRole('textbox', { name: 'Name' }).fill('Jane Doe')
  await jane.getByRole('button', { name: 'Create account' }).click()
  // The language of the invitation is the one she reads from now on.
  await jane.getByRole('button', { name: 'Einladung annehmen' }).click()
  await expect.poll(async () => (await rowOf(page, 'edge', email)).status).toBe('active')
  const { projects } = (await (await ask(jane, 'GET', '/organizations/edge/projects')).json()) as {
    projects: { name: string; permissions: string[] }[]
  }
  const held = Object.fromEntries(projects.map((each) => [each.name, each.permissions]))
  expect(Object.keys(held).toSorted()).toEqual(['Default', 'Prod'])
  expect(held.Default).toContain('cloud.use')
  expect(held.Prod).not.toContain('cloud.use')

  const known = await walk.visitor()
  const other = await newcomer(known, 'Kim')
  await inviteBy(await walk.visitor('owner@acme.example'), 'acme', { email: other })
  await inviteBy(administratorPage, 'edge', { email: other, name: 'Kim', role: 'users' })
  await acceptAll(known)
  await known.request.delete('/api/session')
  await known.goto('/sign-in')
  await known.getByRole('textbox', { name: 'Address' }).fill(other)
  await known.getByRole('button', { name: /Continue|Sign in/ }).click()
  await expect(known.getByRole('listitem').filter({ hasText: 'Edge Networks' })).toBeVisible()
  await expect(known.getByRole('listitem').filter({ hasText: 'Acme Cloud' })).toBeVisible()
})

test('A2.3 after a day the link is over; resending makes a new one, but not for who is in', async ({
  walk,
}) => {
  walk.expectAnswer(410)
  walk.expectAnswer(409)
  const page = await walk.visitor()
  await administrator(page, await walk.visitor(ada))
  const email = freshAddress('late')
  const first = await inviteBy(page, 'edge', { email, name: 'Late Riser', role: 'users' })
  await passTime(page, 'PT24H1S')
  const reader = await walk.visitor()
  await reader.goto(first.links[0]!)
  await expect(reader.getByText(/expired/).first()).toBeVisible()

  await page.goto(users)
  await page.getByRole('button', { name: 'Actions for Late Riser' }).click()
  const newest = await mailAfter(page, email, () =>
    page.getByRole('menuitem', { name: 'Resend invite' }).click(),
  )
  await reader.goto('about:blank')
  await reader.goto(newest.links[0]!)
  await expect(reader.getByRole('button', { name: 'Create account' })).toBeVisible()
  await reader.goto('about:blank')
  await reader.goto(first.links[0]!)
  await expect(reader.getByText(/newer invitation/)).toBeVisible()

  const joined = await walk.visitor()
  const active = await newcomer(joined, 'Active')
  const invited = await inviteBy(page, 'edge', { email: active, name: 'Active', role: 'users' })
  expect(invited.links).toHaveLength(1)
  const { id } = await rowOf(page, 'edge', active)
  await acceptAll(joined)
  await page.goto(users)
  await page.getByRole('button', { name: 'Actions for Active' }).click()
  await expect(page.getByRole('menuitem', { name: 'Delete…' })).toBeVisible()
  await expect(page.getByRole('menuitem', { name: 'Resend invite' })).toHaveCount(0)
  const resend = ask(page, 'POST', `/organizations/edge/invitations/${id}/resend`)
  expect(await statusOf(resend)).toBe(409)
})

test('A2.4 the list is filtered by the second factor, and searched by ID and by email', async ({
  walk,
}) => {
  const page = await walk.visitor(ada)
  await page.goto(users)
  const rows = page.getByRole('row')
  await page.getByRole('button', { name: 'Two-factor', exact: true }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Off' }).click()
  await page.keyboard.press('Escape')
  const off = (await people(page, 'edge', '?twoFactor=off&limit=100')).length
  await expect(rows).toHaveCount(off + 1)
  await page.getByRole('button', { name: /^Remove filter/ }).click()
  const { id } = await rowOf(page, 'edge', ada)
  const search = page.getByRole('searchbox', { name: 'Search users' })
  for (const wanted of [id, ada]) {
    await search.fill(wanted)
    await expect(rows).toHaveCount(2)
    await expect(rows.last()).toContainText(ada)
  }
})

test('A2.5 an administrator edits name, role and language of their own, of others the role; others themselves', async ({
  walk,
}) => {
  walk.expectAnswer(403)
  const page = await walk.visitor()
  const own = await administrator(page, await walk.visitor(ada))
  const user = await walk.visitor()
  const email = await join(user, page, 'Usain', 'users')
  await edit(page, own)
  const form = page.getByRole('dialog')
  await expect(form.getByRole('textbox', { name: 'Name' })).toBeEditable()
  await expect(form.getByRole('button', { name: /^Role/ })).toBeEnabled()
  await expect(form.getByRole('combobox', { name: 'Language' })).toBeEnabled()
  await edit(page, email)
  await expect(form.getByRole('button', { name: /^Role/ })).toBeEnabled()
  await expect(form.getByRole('textbox', { name: 'Name' })).toHaveCount(0)
  await expect(form.getByRole('combobox', { name: 'Language' })).toHaveCount(0)
  const { id } = await rowOf(page, 'edge', email)
  const rename = { displayName: 'Somebody else' }
  expect(await statusOf(ask(page, 'PATCH', `/organizations/edge/members/${id}`, rename))).toBe(403)

  await user.goto(users)
  await expect(user.getByRole('row').filter({ hasText: email })).toBeVisible()
  await expect(user.getByRole('button', { name: 'Invite user' })).toHaveCount(0)
  await expect(
    user
      .getByRole('row')
      .filter({ hasText: own })
      .getByRole('button', { name: /^Actions for/ }),
  ).toHaveCount(0)
  await user.goto('/account')
  const general = user.getByRole('region', { name: 'General' })
  await general.getByRole('textbox', { name: 'Name' }).fill('Usain Renamed')
  await general.getByRole('button', { name: 'Save' }).click()
  await expect(general.getByText('Saved.')).toBeVisible()
})

test('A2.6 active tokens keep their issuer; afterwards the name is crossed out beside them', async ({
  walk,
}) => {
  walk.expectAnswer(409)
  walk.expectAnswer(404)
  const page = await walk.visitor()
  await administrator(page, await walk.visitor(ada))
  const issuer = await walk.visitor()
  const email = await join(issuer, page, 'Tokenia', 'engineers')
  await inviteBy(await walk.visitor('owner@acme.example'), 'acme', { email })
  await acceptAll(issuer)
  await issuer.goto('/organizations/edge/tokens')
  await issuer.getByRole('button', { name: 'Create token' }).click()
  const form = issuer.getByRole('form', { name: 'Create token' })
  await form.getByRole('textbox', { name: 'Name' }).fill('deploys of Tokenia')
  await form.getByRole('combobox', { name: 'Expires' }).selectOption({ label: 'Never' })
  await form.getByRole('button', { name: 'Issue' }).click()
  await expect(issuer.getByText('The token is ready.')).toBeVisible()

  await page.goto(users)
  const remove = async () => {
    await page.getByRole('button', { name: 'Actions for Tokenia' }).click()
    await page.getByRole('menuitem', { name: 'Delete…' }).click()
  }
  await remove()
  const dialog = page.getByRole('dialog')
  await expect(
    dialog.getByText('You can’t remove the user as they have active tokens.'),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  expect((await rowOf(page, 'edge', email)).status).toBe('active')

  await issuer.goto('/organizations/edge/tokens')
  await issuer.getByRole('button', { name: 'Delete the token deploys of Tokenia' }).click()
  await expect(issuer.getByRole('row').filter({ hasText: 'deploys of Tokenia' })).toContainText(
    'Deleted',
  )
  await page.goto(users)
  await remove()
  await dialog.getByRole('button', { name: 'Delete', exact: true }).click()
  await expect(page.getByRole('row').filter({ hasText: email })).toHaveCount(0)

  await page.goto('/organizations/edge/tokens')
  const row = page.getByRole('row').filter({ hasText: 'deploys of Tokenia' })
  const name = row.getByRole('button').filter({ hasText: 'Tokenia' }).locator('s')
  await expect(name).toHaveCSS('text-decoration-line', 'line-through')
  await name.hover()
  await expect(page.getByText('The user has been deleted').first()).toBeVisible()
  expect(await statusOf(ask(issuer, 'GET', '/organizations/edge'))).toBe(404)
  expect(await statusOf(ask(issuer, 'GET', '/organizations/acme'))).toBe(200)
})
