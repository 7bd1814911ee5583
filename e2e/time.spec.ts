import { expect } from '@playwright/test'
import { freshAddress, invite, owner, passTime, test } from './demo.ts'

// Last by its name: afterwards every invitation of the demo has expired.
test('an invitation is over when its seven days are, and its page says what to do', async ({
  walk,
}) => {
  walk.expectAnswer(410)
  const olle = await walk.visitor(owner)
  const late = await walk.visitor()
  const mail = await invite(olle, freshAddress('late'))
  await late.goto(mail.links[0]!)
  await expect(late.getByRole('heading', { name: /invites you to Acme Cloud/ })).toBeVisible()

  await passTime(late, 'P7D')
  await late.reload()
  await expect(late.getByRole('heading', { name: 'This invitation has expired' })).toBeVisible()
})
