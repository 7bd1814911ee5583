import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'

onEveryDatabase('the preview of a removal', (open) => {
  const acme = useAcme(open)

  it('changes nothing and says what would follow', async () => {
    const { ask, db, join, olle, who } = await acme()
    const ada = await join('ada', 'admin')
    await ask(ada, 'inviteMembers', { people: [{ email: who('bea').email }] })
    const { body } = await unchanged(db, () =>
      ask(olle, 'previewRemoval', { memberId: ada.memberId }),
    )
    expect(body).toEqual({
      blockers: [],
      consequences: [
        { code: 'access_ends' },
        { code: 'invitations_revoked', count: 1 },
        { code: 'resources_stay' },
      ],
    })
  })

  it('says that an offer of ownership would be taken back, while there is one', async () => {
    const { ask, clock, join, offer, olle } = await acme()
    const [ada, bo] = [await join('ada'), await join('bo')]
    await offer(ada)
    const cancels = async ({ memberId }: { memberId: string }) => {
      const { body } = await ask(olle, 'previewRemoval', { memberId })
      return JSON.stringify(body.consequences).includes('ownership_offer_cancelled')
    }
    expect([await cancels(ada), await cancels(bo)]).toEqual([true, false])
    clock.advance('P7D')
    expect(await cancels(ada)).toBe(false)
  })

  it('says what the policy has against it', async () => {
    const { ask, join, olle } = await acme()
    const adam = await join('adam', 'admin')
    const { body } = await ask(adam, 'previewRemoval', { memberId: olle.memberId })
    expect(body.blockers).toEqual([{ code: 'outranked', role: 'owner' }])
  })

  it('is for those who may remove (T02), and about people of the organization (T03)', async () => {
    const { ask, found, join, olle, who } = await acme()
    const ada = await join('ada')
    const weak = await ask(ada, 'previewRemoval', { memberId: olle.memberId })
    expect(weak.body).toMatchObject({ status: 403, code: 'not_permitted' })
    const other = await found(who('otto'))
    const foreign = await ask(olle, 'previewRemoval', { memberId: other.owner.memberId })
    expect(foreign.body).toMatchObject({ status: 404, code: 'not_found' })
  })
})
