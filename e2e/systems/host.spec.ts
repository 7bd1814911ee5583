import { expect, type Locator } from '@playwright/test'
import { test } from '../demo.ts'

/** Where the middle of something is, from 0 at the left and the top to 1 at the right and the bottom of the window. */
async function placeOf(thing: Locator): Promise<{ across: number; down: number }> {
  const box = (await thing.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const { width, height } = thing.page().viewportSize()!
  return { across: (box.x + box.width / 2) / width, down: (box.y + box.height / 2) / height }
}

test('S0.2 S0.3 Collaborators is at the bottom left, and a green Invite at the upper right', async ({
  walk,
}) => {
  const page = await walk.visitor('owner@nordic.example')
  await page.goto('/organizations/nordic')
  const entry = page.getByRole('navigation').getByRole('link', { name: 'Collaborators' })
  const menu = await placeOf(entry)
  expect(menu.across).toBeLessThan(0.25)
  expect(menu.down).toBeGreaterThan(0.7)
  await entry.click()
  const invite = page.getByRole('button', { name: 'Invite', exact: true })
  // The last part is the hue: 150° is green.
  await expect(invite).toHaveCSS('background-color', /^oklch\(.+ 150(\.\d+)?\)$/)
  const button = await placeOf(invite)
  expect(button.across).toBeGreaterThan(0.8)
  expect(button.down).toBeLessThan(0.25)
})

test('S0.13 whoever has no account yet reads that one is free', async ({ walk }) => {
  const page = await walk.visitor()
  const free = page.getByText('Creating an account is free.')
  await page.goto('/sign-in?at=nordic')
  await expect(free).toBeVisible()
  await page.goto('/sign-in?at=acme')
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible()
  await expect(free).toHaveCount(0)
})

test('S1.15 S3.4 beside the members stands the permission model, with every permission there is', async ({
  walk,
}) => {
  const page = await walk.visitor('ina@elf.example')
  await page.goto('/organizations/elf/members')
  await page.getByRole('link', { name: 'Permission model' }).click()
  await expect(page.getByRole('heading', { name: 'Permission model' })).toBeVisible()
  const invite = page.getByRole('row', { name: /^Invite members/ })
  await expect(invite.getByRole('cell')).toHaveText(['Yes', 'Yes', 'No', 'Yes'])
  const inProject = page.getByRole('region', { name: 'In a project, one by one' })
  await expect(inProject.getByText('Create clusters')).toBeVisible()
})

test('S2.14 S2.51 beside the users stands what each role may do, and above them where one is', async ({
  walk,
}) => {
  const page = await walk.visitor('owner@edge.example')
  await page.goto('/organizations/edge/users')
  const place = page.getByRole('navigation', { name: 'Where you are' }).getByRole('listitem')
  await expect(place).toHaveText(['Accounts', 'Edge Networks', 'Account settings', 'Users'])
  await page.getByRole('link', { name: 'Roles and permissions' }).click()
  const purge = page.getByRole('row', { name: /^Purge and prefetch/ })
  await expect(purge.getByRole('cell')).toHaveText(['Yes', 'Yes', 'Yes', 'Yes', 'No'])
  const cloud = page.getByRole('region', { name: 'Cloud' })
  await expect(cloud.getByText('Internal Network Only')).toBeVisible()
})

test('S4.3 S4.4 an opened organization has Administrators beside it, and Add administrator at the upper left', async ({
  walk,
}) => {
  const page = await walk.visitor('owner@venta.example')
  await page.goto('/organizations')
  const entry = page.getByRole('navigation').getByRole('link', { name: 'Administrators' })
  await expect(page.getByRole('heading', { name: 'Organizations' })).toBeVisible()
  await expect(entry).toHaveCount(0)
  await page.getByRole('main').getByRole('link', { name: 'Venta Cloud' }).click()
  await entry.click()
  const add = page.getByRole('button', { name: 'Add administrator' })
  await expect(add).toBeVisible()
  const { across, down } = await placeOf(add)
  expect(across).toBeLessThan(0.4)
  expect(down).toBeLessThan(0.25)
})
