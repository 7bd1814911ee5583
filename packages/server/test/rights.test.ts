import { accessOf, can, operations, standard } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'
import { insideVerbs, verbs, wellFormed } from './well-formed.ts'

const signedIn = verbs.filter((verb) => operations[verb].asks !== 'anyone')
const guarded = insideVerbs.flatMap((verb) =>
  ['admin', 'member', 'viewer'].flatMap((role) => {
    const { asks } = operations[verb]
    return asks === 'member' || can(accessOf(standard, role), asks) ? [] : [[verb, role] as const]
  }),
)

onEveryDatabase('rights', (open) => {
  const acme = useAcme(open)

  it.for(signedIn)('%s asks who is not signed in to sign in first (T02)', async (verb) => {
    const { ask, db } = await acme()
    const answer = await unchanged(db, () => ask(null, verb, wellFormed(verb) as never))
    expect(answer.body).toMatchObject({ status: 401, code: 'not_signed_in' })
  })

  it.for(guarded)('%s is not for a %s, whoever it is about (T02, T56)', async ([verb, role]) => {
    const { ask, db, invite, join, olle, who } = await acme()
    const somebody = await join('sam', role)
    const { id: invitationId } = await invite(who('ada'))
    const real = wellFormed(verb, { memberId: olle.memberId, invitationId })

    const answer = await unchanged(db, () => ask(somebody, verb, real as never))
    const guess = await unchanged(db, () => ask(somebody, verb, wellFormed(verb) as never))

    const permission = operations[verb].asks
    expect(answer.body).toMatchObject({ status: 403, code: 'not_permitted', permission })
    expect(guess.body).toEqual(answer.body)
  })

  it('leaves a member who is removed no right for a moment longer (T63)', async () => {
    const { ask, join, olle, organizationId, rollcall, sibling } = await acme()
    const adam = await join('adam', 'admin')
    const elsewhere = await sibling({})
    const before = await elsewhere.as(adam).call('getOrganization', { organizationId })

    await ask(olle, 'removeMember', { memberId: adam.memberId })

    const after = await elsewhere.as(adam).call('getOrganization', { organizationId })
    expect([before.status, after.status]).toEqual([200, 404])
    const question = { userId: adam.userId, organizationId, permission: 'organization.read' }
    expect(await rollcall.can(question)).toBe(false)
  })

  it('takes a lowered role at its word at once (T15)', async () => {
    const { ask, db, join, olle } = await acme()
    const adam = await join('adam', 'admin')
    await ask(olle, 'changeMember', { memberId: adam.memberId, role: 'viewer' })
    const people = [{ email: 'somebody@x.test' }]
    const answer = await unchanged(db, () => ask(adam, 'inviteMembers', { people }))
    expect(answer.body).toMatchObject({ code: 'not_permitted' })
  })
})
