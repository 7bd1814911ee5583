import { expect } from '@playwright/test'
import { freshAddress, invite, listPeople, mailTo, members, owner, rowOf, test } from './demo.ts'

test('whoever is invited reads the mail, looks without changing anything, signs up, accepts, and is in', async ({
  walk,
}) => {
  const email = freshAddress('dana')
  const olle = await walk.visitor(owner)
  const dana = await walk.visitor()

  const mail = await invite(olle, email)
  await expect(rowOf(olle, email)).toBeVisible()
  expect(mail.subject).toContain('Olle Lindqvist')
  expect(mail.subject).toContain('Acme Cloud')

  const before = await listPeople(olle)
  await dana.goto(`/mailbox/${mail.id}`)
  await dana.frameLocator('iframe').getByRole('link', { name: 'See the invitation' }).click()
  await expect(
    dana.getByRole('heading', { name: 'Olle Lindqvist invites you to Acme Cloud as Member' }),
  ).toBeVisible()
  expect(dana.url()).not.toContain('v1.')
  expect(await listPeople(olle), 'a look changes nothing').toEqual(before)

  await dana
    .getByRole('button', { name: 'Create account' })
    .or(dana.getByRole('link', { name: 'Create account' }))
    .click()
  const address = dana.getByRole('textbox', { name: 'Address' })
  await expect(address).toHaveValue(email)
  await expect(address).not.toBeEditable()
  await dana.getByRole('textbox', { name: 'Name' }).fill('Dana Al-Khatib')
  await dana.getByRole('button', { name: 'Create account' }).click()

  await expect(dana.getByText(`For ${email}`)).toBeVisible()
  expect(await listPeople(olle), 'signing up changes nothing').toEqual(before)
  await dana.getByRole('button', { name: 'Accept invitation' }).click()
  await expect(dana.getByRole('heading', { name: 'You joined Acme Cloud' })).toBeVisible()

  await expect(rowOf(olle, 'Dana Al-Khatib')).toContainText('Member', { timeout: 15_000 })
  await expect(olle, 'the owner has not reloaded').toHaveURL(members)

  await dana.goto('/organizations')
  const mine = dana.getByRole('list', { name: 'Your organizations' }).getByRole('listitem')
  await expect(mine).toHaveCount(1)
  await expect(mine).toContainText('Acme Cloud')
})

test('somebody else who is signed in cannot take an invitation, and is told whose it is', async ({
  walk,
}) => {
  const olle = await walk.visitor(owner)
  const kwame = await walk.visitor('kwame@acme.example')
  const mail = await invite(olle, freshAddress('ines'))
  await kwame.goto(mail.links[0]!)
  await expect(kwame.getByText('This invitation is for i•••@elsewhere.example.')).toBeVisible()
  await expect(kwame.getByText('You are signed in as kwame@acme.example.')).toBeVisible()
  await expect(kwame.getByRole('button', { name: 'Accept invitation' })).toHaveCount(0)
})

test('an unconfirmed address is shown nothing and accepts nothing until its confirmation mail is followed', async ({
  walk,
}) => {
  walk.expectAnswer(403)
  const email = freshAddress('uwe')
  const olle = await walk.visitor(owner)
  const uwe = await walk.visitor(email)
  const confirmation = await mailTo(uwe, email)
  const invitation = await invite(olle, email)
  await uwe.goto('/organizations')
  await expect(uwe.getByText('Confirm your address.')).toBeVisible()
  expect((await uwe.request.get('/api/rollcall/me/invitations')).status()).toBe(403)
  await uwe.goto(invitation.links[0]!)
  await expect(uwe.getByText('Confirm u•••@elsewhere.example first')).toBeVisible()
  await expect(uwe.getByRole('button', { name: 'Accept invitation' })).toHaveCount(0)

  await uwe.goto(confirmation.links[0]!)
  await uwe.getByRole('button', { name: 'Confirm address' }).click()
  await uwe.getByRole('link', { name: 'Go to the console' }).click()
  await uwe.getByRole('button', { name: '1 pending invitation' }).click()
  await uwe.getByRole('button', { name: 'Accept the invitation to Acme Cloud' }).click()
  await expect(uwe.getByRole('list', { name: 'Your organizations' })).toContainText('Acme Cloud')
})

test('a copied link proves nobody to be its reader, the mailed one does', async ({ walk }) => {
  const email = freshAddress('copied')
  const olle = await walk.visitor(owner)
  const mailed = (await invite(olle, email)).links[0]!
  await olle.getByRole('button', { name: `Actions for ${email}` }).click()
  const answer = olle.waitForResponse((response) => response.url().endsWith('/link'))
  await olle.getByRole('menuitem', { name: 'Copy link' }).click()
  const { link } = (await (await answer).json()) as { link: string }

  for (const [came, proves] of [
    [link, false],
    [mailed, true],
  ] as const) {
    const reader = await walk.visitor()
    const data = { email, invitation: new URL(came).hash.slice('#t='.length) }
    const session = await reader.request.post('/api/session', { data })
    expect(await session.json()).toMatchObject({ user: { email, emailVerified: proves } })
  }
})
