import { expect } from '@playwright/test'
import { createAccount, freshAddress, invite, members, owner, rowOf, test } from './demo.ts'

test('whoever is removed has no access any more, neither to people nor to projects', async ({
  walk,
}) => {
  walk.expectAnswer(404)
  const email = freshAddress('tomas')
  const olle = await walk.visitor(owner)
  const tomas = await walk.visitor()
  await createAccount(tomas, email, 'Tomás Ferreira')
  await invite(olle, email)
  await tomas.goto('/organizations')
  await tomas.getByRole('button', { name: '1 pending invitation' }).click()
  await tomas.getByRole('button', { name: 'Accept the invitation to Acme Cloud' }).click()
  await tomas.getByRole('list', { name: 'Your organizations' }).getByRole('link').click()
  await expect(tomas.getByText('atlas-gateway')).toBeVisible()

  await olle.goto(members)
  await olle.getByRole('button', { name: 'Actions for Tomás Ferreira' }).click()
  await olle.getByRole('menuitem', { name: 'Remove…' }).click()
  const dialog = olle.getByRole('dialog', { name: 'Remove Tomás Ferreira?' })
  await dialog.getByRole('button', { name: 'Remove Tomás' }).click()
  await expect(rowOf(olle, 'Tomás Ferreira')).toHaveCount(0)

  for (const path of [
    '/api/rollcall/organizations/acme/people',
    '/api/organizations/acme/projects',
  ]) {
    expect((await tomas.request.get(path)).status(), path).toBe(404)
  }
  await tomas.goto(members)
  await expect(tomas.getByRole('heading', { name: 'You have no access here' })).toBeVisible()
})

test('the last owner can neither be removed nor made less, and the screen says why', async ({
  walk,
}) => {
  const olle = await walk.visitor(owner)
  await olle.goto(members)
  await olle.getByRole('button', { name: 'Actions for Olle Lindqvist' }).click()
  const leave = olle.getByRole('menuitem', { name: /Leave/ })
  await expect(leave).toHaveAttribute('aria-disabled', 'true')
  await expect(
    olle.getByText('An organization needs an owner. Make somebody else one first.').first(),
  ).toBeVisible()
})

test('a viewer sees everybody and is offered nothing to change', async ({ walk }) => {
  const eleni = await walk.visitor('eleni@papadopoulou-audit.example')
  await eleni.goto(members)
  await expect(rowOf(eleni, 'Olle Lindqvist')).toBeVisible()
  await expect(eleni.getByRole('button', { name: 'Invite', exact: true })).toHaveCount(0)
  await expect(eleni.getByRole('button', { name: /^Actions for Olle/ })).toHaveCount(0)
})
