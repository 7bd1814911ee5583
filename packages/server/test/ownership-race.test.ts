import { expect, it } from 'vitest'
import type { Acme, Joined } from './acme.ts'
import { atTheDoor } from './barrier.ts'
import { enough, useCollisions, type Server } from './collision.ts'
import { onEveryDatabase } from './databases.ts'
import { rowsOf } from './dump.ts'
import { directory, policies } from './refusal/provocation.ts'

/** An offer of Olle's to Mia. */
interface Offered extends Acme {
  mia: Joined
  offerId: string
}

onEveryDatabase('an offer of ownership, at the same moment', (open) => {
  const { acme, everywhere, meet } = useCollisions(open, { policies, directory }, { policies })

  it('accepted ten times makes one owner, and one answer says yes (T16)', enough, async () => {
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

  it('made to two people is made to one (I23)', enough, async () => {
    const broken = await everywhere(async ({ add, olle }) => {
      const [mia, max] = [await add('mia', 'manager'), await add('max', 'manager')]
      const offering = (to: Joined) => (server: Server) =>
        server.ask(olle, 'offerOwnership', { memberId: to.memberId })
      return {
        acts: [offering(mia), offering(max)],
        check(answers) {
          const codes = answers.map(({ body }) => body.code ?? 'offered')
          expect(new Set(codes)).toEqual(new Set(['offered', 'already_offered']))
        },
      }
    }, 'bureau')
    expect(broken).toEqual([])
  })

  const rivals: Record<string, (server: Server, offered: Offered) => Promise<unknown>> = {
    'taken back': ({ ask }, { olle, offerId }) => ask(olle, 'cancelOwnershipOffer', { offerId }),
    'turned down': ({ ask }, { mia, offerId }) => ask(mia, 'declineOwnership', { offerId }),
    'left without whom it was made to': ({ ask }, { olle, mia: { memberId } }) =>
      ask(olle, 'removeMember', { memberId }),
    'left by whom it was made to': ({ ask }, { mia }) => ask(mia, 'leaveOrganization'),
    'made to somebody suspended': ({ ask }, { olle, mia: { memberId } }) =>
      ask(olle, 'suspendMember', { memberId }),
    'made to somebody lowered': ({ ask }, { olle, mia: { memberId } }) =>
      ask(olle, 'changeMember', { memberId, role: 'member' }),
    'without the user': ({ rollcall }, { mia: { userId } }) =>
      rollcall.users.delete(userId).catch((error: unknown) => error),
  }
  it.for(Object.entries(rivals))(
    'accepted and %s ends in one way, with one owner (T16, I24)',
    enough,
    async ([how, rival]) => {
      const broken = await everywhere(async (world) => {
        const { add, db, offer, olle } = world
        const mia = await add('mia', 'manager')
        const { id: offerId } = await offer(mia)
        return {
          acts: [
            ({ ask }) => ask(mia, 'acceptOwnership', { offerId }),
            (server) => rival(server, { ...world, mia, offerId }),
          ],
          async check([{ status }]) {
            const rows = await rowsOf(db, 'rollcall_ownership_offer')
            const ended = rows.find(({ id }) => id === offerId)?.['status']
            const lost = how === 'turned down' ? 'declined' : 'cancelled'
            expect([`200 accepted`, `409 ${lost}`]).toContain(`${status} ${ended}`)
            const owner = ended === 'accepted' ? mia : olle
            expect(await ownersOf(world)).toEqual([owner.memberId])
          },
        }
      }, 'bureau')
      expect(broken).toEqual([])
    },
  )

  it(
    'taken back while its acceptance stands at the door is accepted by nobody (T16)',
    enough,
    async () => {
      const world = await acme('bureau')
      const mia = await world.add('mia', 'manager')
      const { id: offerId } = await world.offer(mia)
      const [accepted, cancelled] = await meet(
        world,
        [
          ({ ask }) => ask(mia, 'acceptOwnership', { offerId }),
          ({ ask }) => ask(world.olle, 'cancelOwnershipOffer', { offerId }),
        ],
        atTheDoor,
      )
      expect([accepted.body.code, cancelled.status]).toEqual(['offer_closed', 200])
      expect(await ownersOf(world)).toEqual([world.olle.memberId])
    },
  )

  it('accepted while the owner goes leaves the owner who stays (T14, I24)', enough, async () => {
    const broken = await everywhere(async (world) => {
      const { join, offer, olle } = world
      const [ida, ada] = [await join('ida', 'owner'), await join('ada')]
      const { id: offerId } = await offer(ada)
      return {
        acts: [
          ({ ask }) => ask(ada, 'acceptOwnership', { offerId }),
          ({ ask }) => ask(olle, 'leaveOrganization'),
        ],
        async check([accepted, left]) {
          expect([200, 404, 409]).toContain(accepted.status)
          expect(left.status).toBe(200)
          expect(await ownersOf(world)).toContain(ida.memberId)
        },
      }
    })
    expect(broken).toEqual([])
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
