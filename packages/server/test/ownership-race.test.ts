import { expect, it } from 'vitest'
import { useAcme, type Acme, type Joined } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf } from './dump.ts'
import { directory, policies } from './refusal/provocation.ts'

/** How often each race is run; `.ci/run` asks for more. */
const times = Number(process.env['RACES'] ?? 6)

onEveryDatabase('an offer of ownership, at the same moment', (open) => {
  const acme = useAcme(open, { policies, directory })

  it('accepted ten times makes one owner, and one answer says yes (T16)', async () => {
    const world = await acme('bureau')
    const { add, ask, offer } = world
    const mia = await add('mia', 'manager')
    const { id: offerId } = await offer(mia)
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => ask(mia, 'acceptOwnership', { offerId })),
    )
    const statuses = answers.map(({ status }) => status).toSorted((one, other) => one - other)
    expect(statuses).toEqual([200, ...Array.from({ length: 9 }, () => 409)])
    expect(await ownersOf(world)).toEqual([mia.memberId])
  })

  it('made to two people is made to one (invariant 23)', async () => {
    for (let round = 0; round < times; round += 1) {
      const { add, ask, olle } = await acme('bureau')
      const [mia, max] = [await add('mia', 'manager'), await add('max', 'manager')]
      const answers = await Promise.all(
        [mia, max].map(({ memberId }) => ask(olle, 'offerOwnership', { memberId })),
      )
      const codes = answers.map(({ body }) => body.code ?? 'offered')
      expect(new Set(codes)).toEqual(new Set(['offered', 'already_offered']))
    }
  })

  const rivals: Record<string, (acme: Acme, mia: Joined, offerId: string) => Promise<unknown>> = {
    'taken back': ({ ask, olle }, _, offerId) => ask(olle, 'cancelOwnershipOffer', { offerId }),
    'turned down': ({ ask }, mia, offerId) => ask(mia, 'declineOwnership', { offerId }),
    'left without whom it was made to': ({ ask, olle }, { memberId }) =>
      ask(olle, 'removeMember', { memberId }),
    'left by whom it was made to': ({ ask }, mia) => ask(mia, 'leaveOrganization'),
    'made to somebody suspended': ({ ask, olle }, { memberId }) =>
      ask(olle, 'suspendMember', { memberId }),
    'made to somebody lowered': ({ ask, olle }, { memberId }) =>
      ask(olle, 'changeMember', { memberId, role: 'member' }),
    'without the user': ({ rollcall }, { userId }) =>
      rollcall.users.delete(userId).catch((error: unknown) => error),
  }
  it.for(Object.keys(rivals))(
    'accepted and %s ends in exactly one way, with exactly one owner (invariant 24)',
    async (how) => {
      for (let round = 0; round < times; round += 1) {
        const world = await acme('bureau')
        const { add, ask, db, offer, olle, organization } = world
        const mia = await add('mia', 'manager')
        const { id: offerId } = await offer(mia)
        const accept = () => ask(mia, 'acceptOwnership', { offerId })
        const rival = round % 2 ? undefined : rivals[how]?.(world, mia, offerId)
        const accepting = accept()
        await (rival ?? rivals[how]?.(world, mia, offerId))
        const { status } = await accepting

        const row = (await rowsOf(db, 'rollcall_ownership_offer')).find(({ id }) => id === offerId)
        const won = row?.['status'] === 'accepted'
        expect([status, row?.['status']]).toEqual(
          won ? [200, 'accepted'] : [409, how === 'turned down' ? 'declined' : 'cancelled'],
        )
        expect(await ownersOf(world)).toEqual([won ? mia.memberId : olle.memberId])
        expect(await organization()).toMatchObject({ ownerCount: 1 })
      }
    },
  )

  it('accepted while the owner goes leaves one owner, where two were there (invariant 24)', async () => {
    for (let round = 0; round < times; round += 1) {
      const world = await acme()
      const { ask, join, offer, olle, organizationId, db } = world
      const [ida, ada] = [await join('ida', 'owner'), await join('ada')]
      const { id: offerId } = await offer(ada)
      const acts = [
        () => ask(ada, 'acceptOwnership', { offerId }),
        () => ask(olle, 'leaveOrganization'),
      ]
      const order = round % 2 ? acts.toReversed() : acts
      await Promise.all(order.map((act) => act()))
      const owners = await ownersOf(world)
      expect(owners).toContain(ida.memberId)
      const [row] = (await rowsOf(db, 'rollcall_organization')).filter(
        ({ id }) => id === organizationId,
      )
      expect(row).toMatchObject({ owner_count: owners.length })
    }
  })
})

/** The active owners, as the rows say. */
async function ownersOf({ db, organizationId }: Acme): Promise<unknown[]> {
  const rows = await rowsOf(db, 'rollcall_member')
  return rows
    .filter((row) => row['organization_id'] === organizationId)
    .filter((row) => row['role'] === 'owner' && row['status'] === 'active')
    .map(({ id }) => id)
}
