import { expect, it } from 'vitest'
import { onEveryDatabase } from '../databases.ts'
import { unchanged } from '../dump.ts'
import { refusal, systems, useSystem } from './system.ts'

onEveryDatabase('administrators: owner, transfer and removal', (open) => {
  const venta = useSystem(open, 'administrators')

  it('S4.23 S4.24 S4.26 S4.27 S4.29: the owner offers ownership, the target is told by mail, and nothing changes yet', async () => {
    const { add, ask, mails, offer, olle, organization, rollcall, row } = await venta()
    const ada = await add('ada', 'administrator')
    expect(await offer(ada)).toMatchObject({ status: 'offered', toMemberId: ada.memberId })
    await rollcall.outbox.flush()
    const mail = mails.findLast(({ to }) => to === ada.email)
    expect(mail?.text).toContain('https://app.example.com/ownership-offers')
    const { body } = await ask(ada, 'listMyOwnershipOffers')
    expect(body.offers).toMatchObject([
      { organization: { name: 'Acme' }, roleLabel: 'Owner', formerRoleLabel: 'Administrator' },
    ])
    expect(await row(olle, olle)).toMatchObject({ role: 'owner' })
    expect(await row(olle, ada)).toMatchObject({ role: 'administrator' })
    expect(await organization()).toMatchObject({ ownerCount: 1 })
  })

  it('S4.28 S4.29 S4.30: accepting makes the target owner and the former one administrator, with one owner throughout', async () => {
    const { add, ask, offer, olle, organization, row } = await venta()
    const ada = await add('ada', 'administrator')
    const { id: offerId } = await offer(ada)
    expect((await ask(ada, 'acceptOwnership', { offerId })).status).toBe(200)
    expect(await row(olle, ada)).toMatchObject({ role: 'owner' })
    expect(await row(olle, olle)).toMatchObject({ role: 'administrator' })
    expect(await organization()).toMatchObject({ ownerCount: 1 })
    expect((await ask(ada, 'offerOwnership', { memberId: olle.memberId })).status).toBe(201)
  })

  it('S4.25: ownership is offered to administrators, and to nobody else', async () => {
    const { add, ask, db, olle, project, row } = await venta()
    const projectId = await project('Shop')
    const mia = await add('mia', 'member', [{ scope: 'project', projectId, role: 'member' }])
    for (const { memberId } of [mia, olle]) {
      const answer = await unchanged(db, () => ask(olle, 'offerOwnership', { memberId }))
      expect(refusal(answer)).toEqual([403, 'not_offerable'])
    }
    expect((await row(olle, mia))?.actions).not.toContain('offerOwnership')
  })

  it('S4.24 S4.32: an administrator neither sees a transfer nor makes one, nor takes one back', async () => {
    const { add, ask, db, offer, row } = await venta()
    const [ada, bo, eve] = [
      await add('ada', 'administrator'),
      await add('bo', 'administrator'),
      await add('eve', 'administrator'),
    ]
    const { id: offerId } = await offer(bo)
    const seen = await row(ada, bo)
    expect([...(seen?.actions ?? []), ...Object.keys(seen?.refusals ?? {})]).not.toContain(
      'offerOwnership',
    )
    expect((await ask(ada, 'getOrganization')).body.ownershipOffer).toBeNull()
    await unchanged(db, async () => {
      const made = await ask(ada, 'offerOwnership', { memberId: eve.memberId })
      const cancelled = await ask(ada, 'cancelOwnershipOffer', { offerId })
      const accepted = await ask(ada, 'acceptOwnership', { offerId })
      expect([made, cancelled, accepted].map(refusal)).toEqual([
        [403, 'not_permitted'],
        [403, 'not_permitted'],
        [404, 'not_found'],
      ])
    })
  })

  it('S4.29: ownership changes hands in no other way', async () => {
    const { accounts, add, ask, db, inviteOne, olle, organizationId, rollcall, who } = await venta()
    const ada = await add('ada', 'administrator')
    const noor = who('noor')
    accounts.known.set(noor.email, noor.userId)
    await unchanged(db, async () => {
      const { memberId } = ada
      const changed = await ask(olle, 'changeMember', { memberId, role: 'owner' })
      const invited = await inviteOne(olle, noor, { role: 'owner' })
      expect([changed.status, invited.status]).toEqual([403, 403])
      const brought = { organizationId, user: noor, role: 'owner' }
      await expect(rollcall.members.add(brought)).rejects.toThrow('given_by_transfer')
    })
  })

  it('S4.31: declined, taken back, run out or with its target gone, an offer changes nothing', async () => {
    const { add, ask, clock, offer, olle, row } = await venta()
    const ada = await add('ada', 'administrator')
    const end: ((offerId: string) => Promise<unknown>)[] = [
      (offerId) => ask(ada, 'declineOwnership', { offerId }),
      (offerId) => ask(olle, 'cancelOwnershipOffer', { offerId }),
      async () => clock.advance('P7D'),
      () => ask(olle, 'removeMember', { memberId: ada.memberId }),
    ]
    for (const over of end) {
      const { id: offerId } = await offer(ada)
      await over(offerId)
      const { status } = await ask(ada, 'acceptOwnership', { offerId })
      expect([404, 409, 410]).toContain(status)
      expect((await ask(olle, 'getOrganization')).body.ownershipOffer).toBeNull()
      expect(await row(olle, olle)).toMatchObject({ role: 'owner' })
    }
  })

  it('S4.33 S4.34: owner and administrators remove an administrator from the organization; the account survives', async () => {
    const { accounts, add, ask, may, olle, row } = await venta()
    const [ada, bo, eve] = [
      await add('ada', 'administrator'),
      await add('bo', 'administrator'),
      await add('eve', 'administrator'),
    ]
    expect((await ask(olle, 'removeMember', { memberId: ada.memberId })).status).toBe(200)
    expect((await ask(bo, 'removeMember', { memberId: eve.memberId })).status).toBe(200)
    for (const gone of [ada, eve]) {
      expect(await row(olle, gone)).toBeUndefined()
      expect(await may(gone, 'project.read')).toBe(false)
      expect((await ask(gone, 'getMe')).body).toMatchObject({ memberships: [] })
    }
    expect(accounts.deleted).toEqual([])
  })

  it('S4.35: the owner is removed by nobody and does not leave; they hand over first', async () => {
    const { add, ask, db, olle, row } = await venta()
    const ada = await add('ada', 'administrator')
    const { memberId } = olle
    const seen = await row(ada, olle)
    expect(seen?.actions).not.toContain('removeMember')
    await unchanged(db, async () => {
      const removed = await ask(ada, 'removeMember', { memberId })
      const self = await ask(olle, 'removeMember', { memberId })
      const left = await ask(olle, 'leaveOrganization')
      expect([removed, self, left].map(refusal)).toEqual([
        [403, 'outranked'],
        [403, 'is_self'],
        [409, 'last_owner'],
      ])
    })
  })

  it('S4.36: an administrator leaves by themselves instead of removing themselves', async () => {
    const { add, ask, db, olle, row } = await venta()
    const ada = await add('ada', 'administrator')
    const { memberId } = ada
    const answer = await unchanged(db, () => ask(ada, 'removeMember', { memberId }))
    expect(refusal(answer)).toEqual([403, 'is_self'])
    expect((await ask(ada, 'leaveOrganization')).status).toBe(200)
    expect(await row(olle, ada)).toBeUndefined()
  })

  it('S4.37: administrators lack billing, the organization itself, its ownership, and changing or suspending people', async () => {
    const { add, may, olle } = await venta()
    const ada = await add('ada', 'administrator')
    const lacking = []
    for (const permission of systems.administrators.permissions) {
      expect(await may(olle, permission)).toBe(true)
      if (!(await may(ada, permission))) lacking.push(permission)
    }
    expect(lacking).toEqual([
      'organization.update',
      'organization.delete',
      'member.change',
      'member.suspend',
      'ownership.offer',
      'billing.read',
      'billing.write',
    ])
  })
})
