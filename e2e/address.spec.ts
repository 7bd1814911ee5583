import { expect } from '@playwright/test'
import { members, owner, rowOf, test } from './demo.ts'

test('what was searched for and filtered by is still there after a reload, and on the way back', async ({
  walk,
}) => {
  const olle = await walk.visitor(owner)
  await olle.goto(members)
  const rows = olle.locator('[data-person]')
  await expect(rowOf(olle, owner)).toBeVisible()
  const everybody = await rows.count()

  await olle.getByRole('button', { name: 'Role', exact: true }).click()
  await olle.getByRole('menuitemcheckbox', { name: 'Owner' }).click()
  await olle.keyboard.press('Escape')
  await expect.poll(() => rows.count()).toBeLessThan(everybody)
  await olle.getByRole('searchbox', { name: 'Search people' }).fill('olle')
  await expect(rows).toHaveCount(1)
  await expect(olle).toHaveURL(/[?&]role=owner/)
  await expect(olle).toHaveURL(/[?&]search=olle/)

  await olle.reload()
  await expect(rowOf(olle, owner)).toBeVisible()
  await expect(rows).toHaveCount(1)
  await expect(olle.getByRole('searchbox', { name: 'Search people' })).toHaveValue('olle')
  await olle.getByRole('button', { name: 'Remove filter Role' }).click()
  await olle.getByRole('button', { name: 'Clear search' }).click()
  await expect(rows).toHaveCount(everybody)
  await expect(olle).toHaveURL(new RegExp(`${members}$`))
})
