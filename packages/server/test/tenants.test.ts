import { wireRequest, type Reason } from '@rollcall/core'
import { expect, it } from 'vitest'
import type { Answer } from '../src/testing/index.ts'
import { useAcme, type Acme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { dump, unchanged } from './dump.ts'
import { policyFor } from './examples.ts'
import { directory, policies } from './refusal/provocation.ts'
import { wellFormed, insideVerbs } from './well-formed.ts'

/** Verbs about rows, named in the path or in the body. */
const ofRows = insideVerbs.filter((verb) => {
  const names = Object.keys(wellFormed(verb)).join()
  return /(member|invitation|offer)Ids?/.test(names)
})
const ofMany = ofRows.filter((verb) => /Ids/.test(Object.keys(wellFormed(verb)).join()))

onEveryDatabase('two organizations', (open) => {
  const acme = useAcme(open, { policies, directory })

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

  it.for(ofRows)('%s knows no row of another organization (T03, T04)', async (verb) => {
    const policy = policyFor[verb] ?? 'standard'
    const world = await acme(policy)
    const { ask, db, found, who } = world
    const other = await found(who('eve'), { policy })
    const organizationId = other.id
    const theirs = await rowsOf(world, policy)
    const none = { memberId: 'nobody', invitationId: 'nothing', offerId: 'nothing' }
    const asked = async (ids: typeof none) => {
      const input = { ...wellFormed(verb, ids), organizationId }
      const answer = await unchanged(db, () => ask(other.owner, verb, input))
      return { ...told(answer), body: without(answer.body, Object.values(ids)) }
    }

    const [answer, guess] = [await asked(theirs), await asked(none)]

    expect(answer.body).toContain('"not_found"')
    expect(answer).toEqual(guess)
  })

  it.for(ofMany)('%s looks for each row inside, whatever stands beside it (T04)', async (verb) => {
    const world = await acme()
    const { ask, clock, db, found, who } = world
    const other = await found(who('eve'))
    const theirs = await rowsOf(world)
    const [email, organizationId] = [who('own').email, other.id]
    const people = [{ email: who('ida').email }, { email }]
    const invited = await ask(other.owner, 'inviteMembers', { organizationId, people })
    const [{ id: taken }, { id: invitationId }] = invited.body.invitations
    await ask(who('ida'), 'acceptInvitation', { invitationId: taken })
    const list = await ask(other.owner, 'listPeople', { organizationId, search: 'ida' })
    const own = { memberId: list.body.people[0].id, invitationId }
    clock.advance('PT60S')

    const [mine, foreign] = [wellFormed(verb, own), wellFormed(verb, theirs)]
    const both = Object.entries(mine).map(([name, part]) => {
      const others = (foreign as Record<string, unknown>)[name]
      return [name, Array.isArray(part) ? [part, others].flat() : part]
    })
    const before = JSON.stringify(ofAcme(await dump(db), world))
    const input = { ...Object.fromEntries(both), organizationId }
    const { body } = await ask(other.owner, verb, input as never)

    const codes = body.results.map(({ reason }: { reason?: Reason }) => reason?.code ?? 'done')
    expect(codes).toEqual(['done', 'not_found'])
    expect(JSON.stringify(ofAcme(await dump(db), world))).toBe(before)
  })

  it.for(insideVerbs)(
    '%s takes its organization from the path and nowhere else (T05)',
    async (verb) => {
      const { db, found, organizationId, send, who } = await acme()
      const other = await found(who('eve'))
      const input = { organizationId: other.id, ...wellFormed(verb) }
      const { method, path, body } = wireRequest(verb, input as never)
      const codes = await unchanged(db, async () => {
        const answers: string[] = []
        for (const name of ['organizationId', 'orgId', 'organization_id']) {
          const named = { ...JSON.parse(body ?? '{}'), [name]: organizationId }
          const headers = { 'content-type': 'application/json' }
          const answer =
            method === 'GET'
              ? await send(other.owner, method, `${path}?${name}=${organizationId}`)
              : await send(other.owner, method, path, { headers, body: JSON.stringify(named) })
          answers.push(answer.body.code)
        }
        return answers
      })
      expect(codes).toEqual(['invalid_input', 'invalid_input', 'invalid_input'])
    },
  )

  it('follow no header that names another one (T05)', async () => {
    const { ask, found, organizationId, who } = await acme()
    const other = await found(who('eve'))
    for (const name of ['x-organization-id', 'x-org-id', 'x-tenant-id', 'organization-id']) {
      const headers = { [name]: organizationId }
      const mine = await ask(other.owner, 'getOrganization', { organizationId: other.id }, headers)
      expect(mine.body.organization.id).toBe(other.id)
    }
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

/** A member, an invitation and, where ownership is offered to members, an offer of an organization. */
async function rowsOf({ invite, join, offer, who }: Acme, policy = 'standard') {
  const bo = await join('bo')
  const { id: invitationId } = await invite(who('ada'))
  const offerId = policy === 'standard' ? (await offer(bo)).id : 'nothing'
  return { memberId: bo.memberId, invitationId, offerId }
}

/** All that an answer tells, headers included. */
function told({ status, headers, body }: Answer): object {
  return { status, headers: Object.fromEntries(headers), body }
}

/** A body as text, without the ids it was asked about. */
function without(body: unknown, ids: string[]): string {
  return ids.reduce((text, id) => text.replaceAll(id, ''), JSON.stringify(body))
}

/** The rows that name Acme. */
function ofAcme(tables: Record<string, string[]>, { organizationId }: Acme): string[] {
  return Object.values(tables)
    .flat()
    .filter((row) => row.includes(organizationId))
}
