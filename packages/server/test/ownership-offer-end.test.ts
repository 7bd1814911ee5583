import { definePolicy } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme, type Acme, type Joined } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf, unchanged } from './dump.ts'
import { directory, policies } from './refusal/provocation.ts'

onEveryDatabase('the end of an offer of ownership', (open) => {
  const acme = useAcme(open, { policies, directory })

  it.for([
    ['acceptOwnership', 'accepted', 'manager', 'owner'],
    ['declineOwnership', 'declined', 'owner', 'manager'],
    ['cancelOwnershipOffer', 'cancelled', 'owner', 'manager'],
  ] as const)('is %s, for good', async ([verb, closedAs, ...roles]) => {
    const { add, ask, db, offer, olle } = await acme('bureau')
    const mia = await add('mia', 'manager')
    const { id: offerId } = await offer(mia)
    const answered = await ask(verb === 'cancelOwnershipOffer' ? olle : mia, verb, { offerId })
    expect(answered.status).toBe(200)
    const rolesNow = [olle, mia].map(async ({ memberId }) => {
      return (await ask(mia, 'getMember', { memberId })).body.member.role
    })
    expect(await Promise.all(rolesNow)).toEqual(roles)

    const owner = roles[0] === 'owner' ? olle : mia
    const late = [
      [mia, 'acceptOwnership'],
      [mia, 'declineOwnership'],
      [owner, 'cancelOwnershipOffer'],
    ] as const
    for (const [actor, again] of late) {
      const answer = await unchanged(db, () => ask(actor, again, { offerId }))
      expect(answer.body).toMatchObject({ status: 409, code: 'offer_closed', closedAs })
    }
    expect((await ask(mia, 'listMyOwnershipOffers')).body.offers).toEqual([])
  })

  it('ends when its time is over: it is gone from the lists, and makes room for another', async () => {
    const { add, ask, clock, db, offer, olle } = await acme('bureau')
    const mia = await add('mia', 'manager')
    const { id: offerId } = await offer(mia)
    clock.advance('P1D')

    const accepted = await unchanged(db, () => ask(mia, 'acceptOwnership', { offerId }))
    expect(accepted.body).toMatchObject({ status: 410, code: 'offer_expired' })
    expect((await ask(olle, 'getOrganization')).body.ownershipOffer).toBeNull()
    expect((await ask(mia, 'listMyOwnershipOffers')).body.offers).toEqual([])

    const { id: next } = await offer(mia)
    expect((await ask(mia, 'acceptOwnership', { offerId: next })).status).toBe(200)
    const old = await ask(mia, 'acceptOwnership', { offerId })
    expect(old.body).toMatchObject({ code: 'offer_closed', closedAs: 'cancelled' })
  })

  it('whose time is over is turned down or taken back without harm', async () => {
    for (const verb of ['declineOwnership', 'cancelOwnershipOffer'] as const) {
      const { add, ask, clock, offer, olle } = await acme('bureau')
      const mia = await add('mia', 'manager')
      const { id: offerId } = await offer(mia)
      clock.advance('P1D')
      const actor = verb === 'declineOwnership' ? mia : olle
      expect((await ask(actor, verb, { offerId })).status).toBe(200)
    }
  })

  const spoilers: Record<string, (acme: Acme, ida: Joined, ada: Joined) => Promise<unknown>> = {
    'she is removed': ({ ask, olle }, _, { memberId }) => ask(olle, 'removeMember', { memberId }),
    'she is suspended': ({ ask, olle }, _, { memberId }) =>
      ask(olle, 'suspendMember', { memberId }),
    'she is lowered': ({ ask, olle }, _, { memberId }) =>
      ask(olle, 'changeMember', { memberId, role: 'viewer' }),
    'she gets another role that fits': ({ ask, olle }, _, { memberId }) =>
      ask(olle, 'changeMember', { memberId, role: 'admin' }),
    'she leaves': ({ ask }, _, ada) => ask(ada, 'leaveOrganization'),
    'the host deletes her': ({ rollcall }, _, { userId }) => rollcall.users.delete(userId),
    'the owner is removed': ({ ask, olle }, { memberId }) =>
      ask(olle, 'removeMember', { memberId }),
    'the owner is suspended': ({ ask, olle }, { memberId }) =>
      ask(olle, 'suspendMember', { memberId }),
    'the owner is lowered': ({ ask, olle }, { memberId }) =>
      ask(olle, 'changeMember', { memberId, role: 'admin' }),
    'the owner leaves': ({ ask }, ida) => ask(ida, 'leaveOrganization'),
    'the host deletes the owner': ({ rollcall }, { userId }) => rollcall.users.delete(userId),
  }
  it.for(Object.keys(spoilers))('made by Ida to Ada is taken back when %s (T16)', async (how) => {
    const world = await acme()
    const { ask, db, join, olle } = world
    const [ida, ada] = [await join('ida', 'owner'), await join('ada')]
    const made = await ask(ida, 'offerOwnership', { memberId: ada.memberId })
    const offerId = made.body.offer.id

    await spoilers[how]?.(world, ida, ada)

    const row = (await rowsOf(db, 'rollcall_ownership_offer')).find(({ id }) => id === offerId)
    expect(row).toMatchObject({ status: 'cancelled', open_organization_id: null, version: 2 })
    const answer = await unchanged(db, () => ask(ada, 'acceptOwnership', { offerId }))
    expect(answer.body).toMatchObject({ status: 409, code: 'offer_closed', closedAs: 'cancelled' })
    expect((await ask(olle, 'getOrganization')).body.ownershipOffer).toBeNull()
  })

  it('comes with a policy under which ownership is handed over no more', async () => {
    const { add, db, offer, sibling } = await acme('bureau')
    const mia = await add('mia', 'manager')
    const { id: offerId } = await offer(mia)
    const bureau = definePolicy({
      roles: { owner: { permissions: 'all' }, manager: { permissions: ['member.*'] } },
      owners: { role: 'owner' },
      invitations: { role: 'manager' },
    })
    const { as } = await sibling({ policies: { ...policies, bureau } })
    expect((await as(mia).call('listMyOwnershipOffers', {})).body).toEqual({ offers: [] })
    const answer = await unchanged(db, () => as(mia).call('acceptOwnership', { offerId }))
    expect(answer.body).toMatchObject({ status: 409, code: 'offer_closed' })
  })

  it('comes with the organization', async () => {
    const { add, ask, db, offer, organizationId, rollcall } = await acme('bureau')
    const mia = await add('mia', 'manager')
    const { id: offerId } = await offer(mia)
    await rollcall.organizations.delete(organizationId)
    expect((await ask(mia, 'acceptOwnership', { offerId })).body).toMatchObject({ status: 404 })
    const rows = await rowsOf(db, 'rollcall_ownership_offer')
    expect(rows.filter((row) => row['organization_id'] === organizationId)).toEqual([])
  })
})
