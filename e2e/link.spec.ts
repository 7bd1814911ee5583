import { expect } from '@playwright/test'
import { freshAddress, invite, mailAfter, members, owner, passTime, test } from './demo.ts'

test('an invitation that is sent again kills its older link, which says so, and the newer one works', async ({
  walk,
}) => {
  walk.expectAnswer(410)
  const email = freshAddress('sofie')
  const olle = await walk.visitor(owner)
  const sofie = await walk.visitor()
  const first = await invite(olle, email)

  await passTime(olle, 'PT61S')
  await olle.goto(members)
  await olle.getByRole('button', { name: `Actions for ${email}` }).click()
  const second = await mailAfter(olle, email, () =>
    olle.getByRole('menuitem', { name: 'Send again' }).click(),
  )
  expect(second.links[0]).not.toBe(first.links[0])

  await sofie.goto(first.links[0]!)
  await expect(sofie.getByRole('heading', { name: 'There is a newer invitation' })).toBeVisible()
  await sofie.goto('/mailbox')
  await sofie.goto(second.links[0]!)
  await expect(sofie.getByRole('heading', { name: /invites you to Acme Cloud/ })).toBeVisible()
})

test('an invitation that was taken back has no link that works', async ({ walk }) => {
  walk.expectAnswer(410)
  const email = freshAddress('ravi')
  const olle = await walk.visitor(owner)
  const ravi = await walk.visitor()
  const first = await invite(olle, email)
  await passTime(olle, 'PT61S')
  await olle.goto(members)
  await olle.getByRole('button', { name: `Actions for ${email}` }).click()
  const second = await mailAfter(olle, email, () =>
    olle.getByRole('menuitem', { name: 'Send again' }).click(),
  )

  await olle.getByRole('button', { name: `Actions for ${email}` }).click()
  await olle.getByRole('menuitem', { name: 'Revoke invitation…' }).click()
  await olle.getByRole('dialog').getByRole('button', { name: 'Revoke invitation' }).click()
  await expect(olle.getByRole('row').filter({ hasText: email })).toHaveCount(0)

  for (const mail of [first, second]) {
    await ravi.goto('/mailbox')
    await ravi.goto(mail.links[0]!)
    await expect(
      ravi.getByRole('heading', { name: 'This invitation was taken back' }),
    ).toBeVisible()
  }
})

test('a link that was cut off does not work, and says what to do', async ({ walk }) => {
  walk.expectAnswer(404)
  const olle = await walk.visitor(owner)
  const lost = await walk.visitor()
  const mail = await invite(olle, freshAddress('lost'))
  await lost.goto(mail.links[0]!.slice(0, -6))
  await expect(lost.getByRole('heading', { name: 'This link does not work' })).toBeVisible()
})

test('the page of an invitation is framed by no other site, and sends no referrer (T39, T40)', async ({
  walk,
}) => {
  const guest = await walk.visitor()
  const answer = await guest.goto('/invitation')
  expect(answer?.headers()).toMatchObject({
    'content-security-policy': "frame-ancestors 'self'",
    'referrer-policy': 'no-referrer',
  })
})
