import type { Verb } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'
import { answering } from './well-formed.ts'

/** Something to answer, of which the invitee has seen the first version and the second is there. */
async function changed(acme: Acme, verb: Verb) {
  const { ask, db, invite, join, offer, olle, token, who } = acme
  if (verb.endsWith('Ownership')) {
    const ada = await join('ada')
    const { id: offerId } = await offer(ada)
    return { db, actor: ada, input: { offerId }, old: '"7"', current: '"1"' }
  }
  const { id: invitationId } = await invite(who('ada'))
  const edit = { invitationId, role: 'viewer' }
  await ask(olle, 'editInvitation', edit, { 'if-match': '"1"' })
  const byToken = verb.endsWith('ByToken')
  const input = byToken ? { token: await token(who('ada')) } : { invitationId }
  return { db, actor: who('ada'), input, old: '"1"', current: '"2"' }
}

onEveryDatabase('who answers what they have seen', (open) => {
  const acme = useAcme(open)

  it.for(answering)('by %s says no to nothing else, and yes to nothing else', async (verb) => {
    const world = await acme()
    const { actor, current, db, input, old } = await changed(world, verb)
    const answer = (ifMatch: string) => world.ask(actor, verb, input, { 'if-match': ifMatch })
    const stale = await unchanged(db, () => answer(old))
    expect(stale.body).toMatchObject({ status: 412, code: 'stale_version' })
    expect((await answer(current)).status).toBe(200)
  })

  it('joins with the role they saw, or looks again', async () => {
    const world = await acme()
    const { ask, who } = world
    const { actor, input } = await changed(world, 'acceptInvitation')
    const accept = (seen: number) =>
      ask(actor, 'acceptInvitation', input as never, { 'if-match': `"${seen}"` })
    expect((await accept(1)).status).toBe(412)
    const [seen] = (await ask(who('ada'), 'listMyInvitations')).body.invitations
    expect(seen).toMatchObject({ role: 'viewer', version: 2 })
    expect((await accept(seen.version)).body.member).toMatchObject({ role: 'viewer' })
    expect((await accept(seen.version)).status).toBe(200)
  })
})
