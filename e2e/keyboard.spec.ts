import { expect, type Page } from '@playwright/test'
import { freshAddress, mailTo, members, owner, rowOf, test } from './demo.ts'

test('somebody without a mouse invites a person from the first key to the last', async ({
  walk,
}) => {
  const email = freshAddress('keys')
  const olle = await walk.visitor(owner)
  await olle.goto(members)
  const trigger = olle.getByRole('button', { name: 'Invite', exact: true })
  await expect(trigger).toBeVisible()

  await tabTo(olle, () => trigger.evaluate((node) => node === document.activeElement))
  await olle.keyboard.press('Enter')
  const box = olle.getByRole('dialog').getByRole('textbox', { name: 'Email addresses' })
  await expect(box).toBeFocused()
  await olle.keyboard.type(email)
  await olle.keyboard.press('Enter')
  await olle.keyboard.press('Control+Enter')
  await expect(olle.getByRole('dialog').getByText('Invitation sent')).toBeVisible()
  await olle.keyboard.press('Escape')
  await expect(olle.getByRole('dialog')).toHaveCount(0)
  await expect(trigger, 'one is back where one was').toBeFocused()
  await expect(rowOf(olle, email)).toBeVisible()
  await mailTo(olle, email)
})

async function tabTo(page: Page, arrived: () => Promise<boolean>): Promise<void> {
  for (let step = 0; step < 30; step++) {
    if (await arrived()) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Thirty presses of Tab did not get there.')
}
