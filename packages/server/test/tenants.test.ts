import { operations } from '@rollcall/core'
import { expect, it } from 'vitest'
import type { Answer } from '../src/testing/index.ts'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'
import { wellFormed, insideVerbs } from './well-formed.ts'

/** Verbs about a row, named in the path or in the body (T04). */
const ofRows = insideVerbs.filter(
  (verb) =>
    /:(memberId|invitationId|offerId)/.test(operations[verb].path) || verb === 'offerOwnership',
)

onEveryDatabase('two organizations', (open) => {
  const acme = useAcme(open)

  it.for(insideVerbs)(
    '%s knows no organization of others, as if it were none (T03)',
    async (verb) => {
      const world = await acme()
      const { ask, db, found, organizationId, who } = world
      const eve = (await found(who('eve'))).owner
      const input = wellFormed(verb, await rowsOf(world))

      const theirs = { ...input, organizationId }
      const answer = await unchanged(db, () => ask(eve, verb, theirs as never))
      const none = { ...input, organizationId: crypto.randomUUID() }
      const guess = await ask(eve, verb, none as never)

      expect(answer.body).toMatchObject({ status: 404, code: 'not_found' })
      expect(told(answer)).toEqual(told(guess))
    },
  )

  it.for(ofRows)('%s knows no row of another organization (T03)', async (verb) => {
    const world = await acme()
    const { ask, db, found, who } = world
    const other = await found(who('eve'))
    const rows = { ...wellFormed(verb, await rowsOf(world)) }
    const organizationId = other.id

    const answer = await unchanged(db, () => ask(other.owner, verb, { ...rows, organizationId }))
    const guess = await ask(other.owner, verb, { ...wellFormed(verb), organizationId })

    expect(answer.body).toMatchObject({ status: 404, code: 'not_found' })
    expect(told(answer)).toEqual(told(guess))
  })

  it('takes the organization from the path and from nowhere else (T05)', async () => {
    const { ask, db, found, olle, organizationId, send, who } = await acme()
    const other = await found(who('eve'))
    const headers = { 'x-organization-id': organizationId, 'x-org-id': organizationId }
    const mine = await ask(other.owner, 'getOrganization', { organizationId: other.id }, headers)
    expect(mine.body.organization.id).toBe(other.id)

    const path = `/organizations/${other.id}`
    const byQuery = await send(other.owner, 'GET', `${path}?organizationId=${organizationId}`)
    const byBody = await unchanged(db, () =>
      send(other.owner, 'PATCH', `${path}/members/${other.owner.memberId}`, {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ organizationId, memberId: olle.memberId, displayName: 'Eve' }),
      }),
    )
    expect([byQuery.body.code, byBody.body.code]).toEqual(['invalid_input', 'invalid_input'])
  })

  it('counts the people of each organization for itself (T03)', async () => {
    const { ask, found, join, organization, who } = await acme()
    const other = await found(who('eve'))
    await join('ada')
    const people = [{ email: who('ada').email }, { email: who('bo').email }]
    const invited = await ask(other.owner, 'inviteMembers', { organizationId: other.id, people })

    expect(invited.body).toMatchObject({ invitations: [{}, {}], refused: [] })
    expect(await organization()).toMatchObject({ memberCount: 2, openInvitationCount: 0 })
  })
})

/** A member, an invitation and an offer of an organization. */
async function rowsOf({ invite, join, offer, who }: Acme) {
  const bo = await join('bo')
  const { id: invitationId } = await invite(who('ada'))
  const { id: offerId } = await offer(bo)
  return { memberId: bo.memberId, invitationId, offerId }
}

/** All that an answer tells, headers included. */
function told({ status, headers, body }: Answer): object {
  return { status, headers: Object.fromEntries(headers), body }
}
