import { definePolicy } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'

const patient = definePolicy({
  roles: { owner: { permissions: 'all' }, member: { permissions: ['member.read'] } },
  owners: { role: 'owner', atLeast: 1 },
  invitations: { role: 'member', expireAfter: 'never' },
})
const week = 7 * 24 * 60 * 60_000

onEveryDatabase('the time of an invitation', (open) => {
  const acme = useAcme(open, { policies: { patient } })
  const standard = useAcme(open)

  it.for(['acceptInvitation', 'declineInvitation'] as const)(
    'ends exactly when it says: %s works a millisecond before and not then (T33)',
    async (verb) => {
      const world = await standard()
      const { db, invite, sibling, who } = world
      const [early, late] = [await invite(who('ada')), await invite(who('bo'))]
      const at = async (ms: number) => {
        const now = () => new Date(Date.parse(early.invitedAt) + ms)
        return (await sibling({ now })).as
      }

      const just = await (await at(week - 1))(who('ada')).call(verb, { invitationId: early.id })
      const over = await at(week)
      const gone = await unchanged(db, () => over(who('bo')).call(verb, { invitationId: late.id }))

      expect(just.status).toBe(200)
      expect(gone.body).toMatchObject({ status: 410, code: 'invitation_expired' })
    },
  )

  it('is over without anybody sweeping: the bell is empty, the list says expired (T33)', async () => {
    const { ask, clock, invite, olle, organization, who } = await standard()
    await invite(who('ada'))
    clock.advance('P7D')

    expect((await ask(who('ada'), 'listMyInvitations')).body.invitations).toEqual([])
    const { body } = await ask(olle, 'listPeople', { kind: 'invitation' })
    expect(body).toMatchObject({
      people: [
        {
          status: 'expired',
          actions: ['editInvitation', 'resendInvitation', 'revokeInvitation'],
          refusals: { linkInvitation: { code: 'invitation_expired' } },
        },
      ],
      total: 1,
    })
    expect(await organization()).toMatchObject({ openInvitationCount: 1 })
  })

  it('begins again when the invitation is sent again', async () => {
    const { ask, clock, invite, olle, token, who } = await standard()
    const { id: invitationId } = await invite(who('ada'))
    clock.advance('P7D')

    const { body } = await ask(olle, 'resendInvitation', { invitationId })

    expect(body.invitation).toMatchObject({ status: 'pending', version: 2 })
    const left = Date.parse(body.invitation.expiresAt) - Date.parse(body.invitation.sentAt)
    expect(left).toBe(week)
    const link = { token: await token(who('ada')) }
    expect((await ask(who('ada'), 'acceptInvitationByToken', link)).status).toBe(200)
  })

  it('leaves an expired invitation where it is: it can be taken back', async () => {
    const { ask, clock, invite, olle, organization, who } = await standard()
    const { id: invitationId } = await invite(who('ada'))
    clock.advance('P30D')
    expect((await ask(olle, 'revokeInvitation', { invitationId })).status).toBe(200)
    expect(await organization()).toMatchObject({ openInvitationCount: 0 })
  })

  it('of an expired invitation stands in the way of no new one (T33)', async () => {
    const { ask, clock, invite, olle, organization, who } = await standard()
    const old = await invite(who('ada'))
    clock.advance('P7D')
    const again = await invite(who('ada'), 'viewer')
    expect(again).toMatchObject({ role: 'viewer', status: 'pending' })
    expect(again.id).not.toBe(old.id)
    expect(await organization()).toMatchObject({ openInvitationCount: 1 })
    const { body } = await ask(olle, 'listPeople', { kind: 'invitation' })
    expect(body.people).toMatchObject([{ id: again.id, status: 'pending' }])
  })

  it('never ends where the policy says never', async () => {
    const { ask, clock, invite, mails, rollcall, who } = await acme('patient')
    const { expiresAt, id: invitationId } = await invite(who('ada'))
    await rollcall.outbox.flush()
    clock.advance('P3650D')
    expect(expiresAt).toBeNull()
    expect(mails.at(-1)?.text).toContain('stays open until it is taken back')
    expect((await ask(who('ada'), 'listMyInvitations')).body.invitations).toHaveLength(1)
    expect((await ask(who('ada'), 'acceptInvitation', { invitationId })).status).toBe(200)
  })
})
