import { expect } from '@playwright/test'
import { freshAddress, invite, owner, test } from './demo.ts'

const activity = '/organizations/acme/activity'

test('what an owner does stands in the activity, in words, and can be filtered by who did it', async ({
  walk,
}) => {
  const email = freshAddress('ruta')
  const olle = await walk.visitor(owner)
  await invite(olle, email, 'Viewer')
  await olle.getByRole('link', { name: 'Activity' }).click()
  await expect(olle).toHaveURL(activity)
  const log = olle.getByRole('region', { name: 'Activity' })
  await expect(log.getByText(`Olle Lindqvist You invited ${email} as Viewer`)).toBeVisible()

  await log.getByRole('button', { name: 'Person' }).click()
  await olle.keyboard.type('sarah')
  await olle.getByRole('dialog').getByRole('button', { name: 'Sarah O’Connell' }).click()
  await expect(log.getByText(email)).toHaveCount(0)
  await log.getByRole('button', { name: 'Remove filter Person' }).click()
  await expect(log.getByText(`Olle Lindqvist You invited ${email} as Viewer`)).toBeVisible()
})

test('the activity is offered to those only who may read it, at every tenant', async ({ walk }) => {
  for (const tenant of ['acme', 'nordic', 'elf', 'edge', 'venta']) {
    const page = await walk.visitor(`owner@${tenant}.example`)
    await page.goto(`/organizations/${tenant}/activity`)
    const log = page.getByRole('region', { name: 'Activity' })
    await expect(log.getByRole('listitem').first()).toBeVisible()
    await expect(page.getByRole('link', { name: 'Activity' })).toBeVisible()
  }
  const thordis = await walk.visitor('thordis@acme.example')
  await thordis.goto('/organizations/acme/members')
  await expect(thordis.getByRole('link', { name: 'Members' })).toBeVisible()
  await expect(thordis.getByRole('link', { name: 'Activity' })).toHaveCount(0)
  await thordis.goto(activity)
  await expect(thordis.getByRole('region', { name: 'Activity' })).toHaveCount(0)
})
