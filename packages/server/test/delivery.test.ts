import type { MailEvent } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf, unchanged } from './dump.ts'

onEveryDatabase('what became of a mail', (open) => {
  const acme = useAcme(open)

  it('stands on the row of its invitation, and an edit made meanwhile still fits', async () => {
    const world = await acme()
    const { ask, invite, olle, rollcall, who } = world
    const { id: invitationId, delivery, version } = await invite(who('ada'))
    expect(delivery).toBe('queued')
    expect(await shown(world)).toEqual(['queued'])
    await rollcall.outbox.flush()
    expect(await shown(world)).toEqual(['sent'])
    const seen = { 'if-match': `"${version}"` }
    expect((await ask(olle, 'revokeInvitation', { invitationId }, seen)).status).toBe(200)
  })

  it('leaves every link alive', async () => {
    const { ask, invite, token, who } = await acme()
    await invite(who('ada'))
    const link = { token: await token(who('ada')) }
    expect((await ask(who('ada'), 'acceptInvitationByToken', link)).status).toBe(200)
  })

  it('is nothing where there was none: the invitation goes by link', async () => {
    const world = await acme()
    const { ask, olle, who } = world
    const people = [{ email: who('ada').email }]
    await ask(olle, 'inviteMembers', { people, delivery: 'link' })
    expect(await shown(world)).toEqual(['link'])
    expect((await ask(olle, 'listPeople', { kind: 'member' })).body.people[0].delivery).toBeNull()
  })

  it.for(['delivered', 'bounced', 'complained'] as const)(
    'is what the host reports: %s, once however often (F12)',
    async (event) => {
      const world = await acme()
      const { db, invite, rollcall, who } = world
      const mail = await sent(world, await invite(who('ada')))
      expect(await rollcall.outbox.report({ ...mail, event, detail: 'as they say' })).toBe(true)
      expect(await shown(world)).toEqual([event])
      const again = () => rollcall.outbox.report({ ...mail, event, at: '2031-01-01T00:00:00Z' })
      expect(await unchanged(db, again)).toBe(true)
    },
  )

  it('is the same in the end, in whatever order it is reported (F12)', async () => {
    const events: MailEvent[] = ['delivered', 'bounced', 'complained']
    for (const order of [events, events.toReversed()]) {
      const world = await acme()
      const mail = await sent(world, await world.invite(world.who('ada')))
      for (const event of order) await world.rollcall.outbox.report({ ...mail, event })
      expect(await shown(world)).toEqual(['complained'])
    }
  })

  it('is found by Message-ID as well, with its brackets or without', async () => {
    const world = await acme()
    const { invite, rollcall, who } = world
    const { idempotencyKey } = await sent(world, await invite(who('ada')))
    const messageId = `<${idempotencyKey}@app.example.com>`
    expect(await rollcall.outbox.report({ messageId, event: 'delivered' })).toBe(true)
    const bare = messageId.slice(1, -1)
    expect(await rollcall.outbox.report({ messageId: bare, event: 'bounced' })).toBe(true)
    expect(await shown(world)).toEqual(['bounced'])
  })

  it('is known of mails of ours only', async () => {
    const { db, rollcall } = await acme()
    const stranger = { messageId: '<other@elsewhere.test>', event: 'bounced' } as const
    expect(await unchanged(db, () => rollcall.outbox.report(stranger))).toBe(false)
    for (const wrong of [
      { event: 'bounced' },
      { messageId: '<>', event: 'bounced' },
      { idempotencyKey: 'a', event: 'opened' },
      { idempotencyKey: 'a', event: 'bounced', at: 'yesterday' },
    ]) {
      await expect(rollcall.outbox.report(wrong as never)).rejects.toThrow('no report of a mail')
    }
  })

  it('says nothing of a newer mail: only the newest counts', async () => {
    const world = await acme()
    const { ask, clock, invite, olle, rollcall, who } = world
    const { id: invitationId, email } = await invite(who('ada'))
    const old = await sent(world, { email })
    clock.advance('PT60S')
    await ask(olle, 'resendInvitation', { invitationId })
    expect(await shown(world)).toEqual(['queued'])
    await rollcall.outbox.report({ ...old, event: 'bounced' })
    expect(await shown(world)).toEqual(['queued'])
    await rollcall.outbox.flush()
    expect(await shown(world)).toEqual(['sent'])
  })

  it('changes no invitation that is over', async () => {
    const world = await acme()
    const { ask, db, invite, rollcall, who } = world
    const { id: invitationId, email } = await invite(who('ada'))
    const mail = await sent(world, { email })
    await ask(who('ada'), 'acceptInvitation', { invitationId })
    const before = await rowsOf(db, 'rollcall_invitation')
    await rollcall.outbox.report({ ...mail, event: 'complained' })
    expect(await rowsOf(db, 'rollcall_invitation')).toEqual(before)
  })

  it('can be sent again once it bounced', async () => {
    const world = await acme()
    const { ask, clock, invite, olle, rollcall, who } = world
    const { id: invitationId, email } = await invite(who('ada'))
    await rollcall.outbox.report({ ...(await sent(world, { email })), event: 'bounced' })
    clock.advance('PT60S')
    const again = await ask(olle, 'resendInvitation', { invitationId })
    expect(again.body.invitation).toMatchObject({ delivery: 'queued' })
  })
})

onEveryDatabase('a mailbox that complained', (open) => {
  const acme = useAcme(open)

  it('gets no more mail of the organization; a link still works (T58)', async () => {
    const world = await acme()
    const { ask, clock, invite, olle, rollcall, who } = world
    const { id: invitationId, email } = await invite(who('ada'))
    await rollcall.outbox.report({ ...(await sent(world, { email })), event: 'complained' })
    clock.advance('PT60S')
    const [row] = (await ask(olle, 'listPeople', { kind: 'invitation' })).body.people
    expect(row.refusals).toEqual({ resendInvitation: { code: 'mail_unwanted' } })
    await ask(olle, 'revokeInvitation', { invitationId })

    const people = [{ email: email.toUpperCase() }]
    const refused = await ask(olle, 'inviteMembers', { people })
    expect(refused.body).toMatchObject({ code: 'mail_unwanted' })
    const linked = await ask(olle, 'inviteMembers', { people, delivery: 'link' })
    expect(linked.body.invitations).toMatchObject([{ delivery: 'complained' }])
    const again = await ask(olle, 'resendInvitation', {
      invitationId: linked.body.invitations[0].id,
    })
    expect(again.body).toMatchObject({ code: 'mail_unwanted' })
  })

  it('is offered an ownership in its list only', async () => {
    const world = await acme()
    const { ask, join, mails, offer, olle, rollcall } = world
    const bo = await join('bo')
    const { id: offerId } = await offer(bo)
    await rollcall.outbox.report({ ...(await sent(world, bo)), event: 'complained' })
    await ask(olle, 'cancelOwnershipOffer', { offerId })
    await offer(bo)
    await rollcall.outbox.flush()
    expect(mails.filter(({ to }) => to === bo.email)).toHaveLength(1)
    expect((await ask(bo, 'listMyOwnershipOffers')).body.offers).toHaveLength(1)
  })

  it('gets none that waits already', async () => {
    const world = await acme()
    const { ask, clock, invite, mails, olle, rollcall, who } = world
    const { id: invitationId, email } = await invite(who('ada'))
    const old = await sent(world, { email })
    clock.advance('PT60S')
    await ask(olle, 'resendInvitation', { invitationId })
    await rollcall.outbox.report({ ...old, event: 'complained' })
    await rollcall.outbox.flush()
    expect(mails.filter(({ to }) => to === email)).toHaveLength(1)
    expect(await shown(world)).toEqual(['complained'])
  })

  it('gets mail of every other organization, and is forgotten with its own', async () => {
    const world = await acme()
    const { ask, db, found, invite, organizationId, rollcall, who } = world
    const { email } = await invite(who('ada'))
    await rollcall.outbox.report({ ...(await sent(world, { email })), event: 'complained' })
    const other = await found(who('eve'))
    const people = [{ email }]
    const elsewhere = { organizationId: other.id, people }
    expect((await ask(other.owner, 'inviteMembers', elsewhere)).status).toBe(201)
    await rollcall.organizations.delete(organizationId)
    const left = await rowsOf(db, 'rollcall_unwanted_mail')
    expect(left.filter((row) => row['organization_id'] === organizationId)).toEqual([])
  })
})

/** What the list says of the open invitations. */
async function shown({ ask, olle }: Acme): Promise<string[]> {
  const { body } = await ask(olle, 'listPeople', { kind: 'invitation' })
  return body.people.map(({ delivery }: { delivery: string }) => delivery)
}

/** Sends what waits, and answers by which mark the newest mail to somebody is known. */
async function sent({ mails, rollcall }: Acme, { email }: { email: string }) {
  await rollcall.outbox.flush()
  return { idempotencyKey: mails.findLast(({ to }) => to === email)?.idempotencyKey ?? '' }
}
