import { definePolicy } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'
import { directory, policies } from './refusal/provocation.ts'

/** With a role goes a role in the cloud. */
const studio = definePolicy({
  permissions: ['server.read', 'server.write'],
  roles: {
    owner: { permissions: 'all', selects: { cloud: 'administrator' } },
    manager: { permissions: ['member.*'], selects: { cloud: 'user' } },
  },
  services: {
    cloud: { organization: { administrator: ['server.*'], user: ['server.read'] } },
    dns: { organization: { user: ['server.read'] } },
  },
  owners: {
    role: 'owner',
    exactly: 1,
    transfer: { to: ['manager'], formerOwnerBecomes: 'manager' },
  },
  invitations: { role: 'manager' },
})
const inService = (service: string, role: string) => ({ scope: 'service' as const, service, role })

onEveryDatabase('an offer of ownership', (open) => {
  const acme = useAcme(open, { policies: { ...policies, studio }, directory })

  it('changes nobody until it is accepted; then both change in one step (I24)', async () => {
    const { add, ask, offer, olle, organization } = await acme('bureau')
    const mia = await add('mia', 'manager')
    const { id: offerId } = await offer(mia)
    const roleOf = async ({ memberId }: { memberId: string }) => {
      const { member } = (await ask(mia, 'getMember', { memberId })).body
      return [member.role, member.version]
    }
    expect([await roleOf(olle), await roleOf(mia)]).toEqual([
      ['owner', 1],
      ['manager', 1],
    ])

    const { body, headers } = await ask(mia, 'acceptOwnership', { offerId })

    expect(body.member).toMatchObject({ id: mia.memberId, role: 'owner' })
    expect(headers.get('etag')).toBe('"2"')
    expect([await roleOf(olle), await roleOf(mia)]).toEqual([
      ['manager', 2],
      ['owner', 2],
    ])
    expect(await organization()).toMatchObject({ memberCount: 2, ownerCount: 1 })
  })

  it('gives the new owner every right at once, and leaves the former one those of the new role', async () => {
    const { add, ask, offer, olle, organizationId, rollcall } = await acme('bureau')
    const mia = await add('mia', 'manager')
    await ask(mia, 'acceptOwnership', { offerId: (await offer(mia)).id })
    const may = ({ userId }: { userId: string }) =>
      rollcall.can({ userId, organizationId, permission: 'billing.read' })
    expect([await may(olle), await may(mia)]).toEqual([false, true])
    const back = await ask(mia, 'offerOwnership', { memberId: olle.memberId })
    expect(back.status).toBe(201)
  })

  it('takes along the service roles that go with the roles, and leaves what was chosen by hand', async () => {
    const { add, ask, offer, olle } = await acme('studio')
    const cloud = (role: string) => inService('cloud', role)
    const dns = inService('dns', 'user')
    const mia = await add('mia', 'manager', [cloud('user'), dns])
    await ask(mia, 'acceptOwnership', { offerId: (await offer(mia)).id })
    const grants = async ({ memberId }: { memberId: string }) =>
      (await ask(mia, 'getMember', { memberId })).body.grants
    expect(await grants(mia)).toEqual([cloud('administrator'), dns])
    expect(await grants(olle)).toEqual([cloud('user')])
  })

  it('is seen by owners as theirs to take back, and by whom it is made to as theirs to answer', async () => {
    const { add, ask, offer, olle } = await acme('bureau')
    const [mia, max] = [await add('mia', 'manager'), await add('max', 'manager')]
    const { id, offeredAt } = await offer(mia)
    const seen = async (who: typeof olle) => (await ask(who, 'getOrganization')).body.ownershipOffer
    const listed = async (who: typeof olle) =>
      (await ask(who, 'listMyOwnershipOffers')).body.offers.map((each: { id: string }) => each.id)

    expect(await seen(olle)).toMatchObject({
      id,
      fromMemberId: olle.memberId,
      toMemberId: mia.memberId,
      to: { name: 'Mia' },
      status: 'offered',
      offeredAt,
      expiresAt: '2030-01-02T00:00:00.000Z',
      actions: ['cancelOwnershipOffer'],
    })
    expect([await seen(mia), await seen(max)]).toEqual([null, null])
    expect([await listed(mia), await listed(max), await listed(olle)]).toEqual([[id], [], []])
  })

  it('is made by owners only (T16)', async () => {
    const { add, ask, db } = await acme('bureau')
    const [mia, max] = [await add('mia', 'manager'), await add('max', 'manager')]
    for (const { memberId } of [mia, max]) {
      const answer = await unchanged(db, () => ask(mia, 'offerOwnership', { memberId }))
      const permission = 'ownership.offer'
      expect(answer.body).toMatchObject({ status: 403, code: 'not_permitted', permission })
    }
  })

  it('is made to people of the organization whose role the policy names, and who are there (T16)', async () => {
    const { add, ask, db, found, olle, who } = await acme('bureau')
    const [mia, max] = [await add('mia', 'manager'), await add('max', 'manager')]
    const low = await add('lou', 'member')
    const { owner: eve } = await found(who('eve'), { policy: 'bureau' })
    await ask(olle, 'suspendMember', { memberId: mia.memberId })
    await ask(olle, 'removeMember', { memberId: max.memberId })
    const codes: unknown[] = []
    for (const { memberId } of [low, mia, olle, max, eve]) {
      const { body } = await unchanged(db, () => ask(olle, 'offerOwnership', { memberId }))
      codes.push(body.code)
    }
    const not = 'not_offerable'
    expect(codes).toEqual([not, not, not, 'not_found', 'not_found'])
  })

  it('is the only one: another one waits until it is answered (I23)', async () => {
    const { add, ask, db, offer, olle } = await acme('bureau')
    const [mia, max] = [await add('mia', 'manager'), await add('max', 'manager')]
    const { id: offerId } = await offer(mia)
    const second = () => ask(olle, 'offerOwnership', { memberId: max.memberId })
    expect((await unchanged(db, second)).body).toMatchObject({ code: 'already_offered' })
    await ask(mia, 'declineOwnership', { offerId })
    expect((await second()).status).toBe(201)
  })

  it('is answered by whom it was made to, and does not exist for anybody else (T16)', async () => {
    const { add, ask, db, offer, olle, who } = await acme('bureau')
    const [mia, max] = [await add('mia', 'manager'), await add('max', 'manager')]
    const { id: offerId } = await offer(mia)
    for (const verb of ['acceptOwnership', 'declineOwnership'] as const) {
      for (const stranger of [olle, max, who('eve')]) {
        const answer = await unchanged(db, () => ask(stranger, verb, { offerId }))
        const guess = await ask(stranger, verb, { offerId: 'nothing' })
        expect(answer.body).toMatchObject({ status: 404, code: 'not_found' })
        expect(answer.body).toEqual(guess.body)
      }
    }
  })
})
