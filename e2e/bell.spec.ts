import { expect } from '@playwright/test'
import { createAccount, freshAddress, invite, owner, rowOf, test } from './demo.ts'

test('somebody with an account sees the number of their invitations and accepts under the bell', async ({
  walk,
}) => {
  const email = freshAddress('mirela')
  const olle = await walk.visitor(owner)
  const mirela = await walk.visitor()
  await createAccount(mirela, email, 'Mirela Ionescu')
  await mirela.goto('/organizations')
  await expect(mirela.getByRole('button', { name: 'No pending invitations' })).toBeVisible()

  await invite(olle, email, 'Viewer')
  const bell = mirela.getByRole('button', { name: '1 pending invitation' })
  await expect(bell, 'without a reload').toBeVisible({ timeout: 15_000 })
  await bell.click()
  await expect(mirela.getByText('Acme Cloud invites you as Viewer')).toBeVisible()
  await mirela.getByRole('button', { name: 'Accept the invitation to Acme Cloud' }).click()

  await expect(mirela.getByRole('button', { name: 'No pending invitations' })).toBeVisible()
  const mine = mirela.getByRole('list', { name: 'Your organizations' }).getByRole('listitem')
  await expect(mine).toContainText('Acme Cloud')
})

test('an invitation that was taken back leaves the bell', async ({ walk }) => {
  const email = freshAddress('goran')
  const olle = await walk.visitor(owner)
  const goran = await walk.visitor()
  await createAccount(goran, email, 'Goran Petrović')
  await invite(olle, email)
  await goran.goto('/organizations')
  await expect(goran.getByRole('button', { name: '1 pending invitation' })).toBeVisible()

  await olle.getByRole('button', { name: `Actions for ${email}` }).click()
  await olle.getByRole('menuitem', { name: 'Revoke invitation…' }).click()
  await olle.getByRole('dialog').getByRole('button', { name: 'Revoke invitation' }).click()
  await expect(goran.getByRole('button', { name: 'No pending invitations' })).toBeVisible({
    timeout: 15_000,
  })
})

test('a decline can be taken back, and is not lost when the page is left before the six seconds are over', async ({
  walk,
}) => {
  const email = freshAddress('ljubica')
  const olle = await walk.visitor(owner)
  const ljubica = await walk.visitor()
  await createAccount(ljubica, email, 'Ljubica Marković')
  await invite(olle, email)
  await ljubica.goto('/organizations')
  await ljubica.getByRole('button', { name: '1 pending invitation' }).click()
  const decline = ljubica.getByRole('button', { name: 'Decline the invitation to Acme Cloud' })
  await decline.click()
  await expect(ljubica.getByRole('button', { name: 'No pending invitations' })).toBeVisible()
  await ljubica.getByRole('button', { name: 'Undo declining Acme Cloud' }).click()
  await expect(ljubica.getByRole('button', { name: '1 pending invitation' })).toBeVisible()
  await expect(rowOf(olle, email), 'nothing was sent').toBeVisible()

  await decline.click()
  await ljubica.goto('about:blank')
  await expect(rowOf(olle, email)).toHaveCount(0, { timeout: 15_000 })
})
