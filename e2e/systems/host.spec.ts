import { expect } from '@playwright/test'
import { test } from '../demo.ts'

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
