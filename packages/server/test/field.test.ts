import { operations, type Verb } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'
import { examples, policyFor } from './examples.ts'
import { directory, policies } from './refusal/provocation.ts'
import { verbs, wellFormed } from './well-formed.ts'

const writes = verbs.filter((verb) => operations[verb].method !== 'GET')

/** Columns that are nobody's to set, and names that programs stumble over. */
const foreign = ['status', 'orgId', 'invitedBy', 'acceptedAt', 'isOwner', 'id', 'expiresAt']
const odd = ['__proto__', 'constructor', 'prototype', 'toString']

/** Columns that no answer shows, whoever asks. */
const hidden = new Set([
  'linkVersion',
  'canonicalEmail',
  'openEmail',
  'nameKey',
  'activeKey',
  'listed',
  'keyId',
  'leaseId',
  'body',
  'hostName',
  'bodyHash',
  'token',
  'mac',
  'secret',
])

const types = [
  'text/plain',
  'text/plain;application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  '',
]

onEveryDatabase('fields', (open) => {
  const acme = useAcme(open, { policies, directory })

  it.for(writes)('of %s are those it knows, and no others (T19, T20)', async (verb) => {
    const { db, olle, organizationId, send } = await acme()
    const { method, path, body } = asked(verb, organizationId)
    for (const name of [...foreign.filter((field) => !(field in body)), ...odd]) {
      const text = JSON.stringify(body).replace(/^\{/, `{"${name}":{"role":"owner"},`)
      const answer = await unchanged(db, () =>
        send(olle, method, path, json(text.replace(',}', '}'))),
      )
      expect(answer.body).toMatchObject({ status: 422, code: 'invalid_input' })
      expect(answer.body.errors).toContainEqual({ path: name, message: 'is not known here' })
    }
    expect(({} as { role?: string }).role).toBeUndefined()
  })

  it.for(writes)('of %s are read from JSON only (T36, T37)', async (verb) => {
    const { db, olle, organizationId, send } = await acme()
    const { method, path, body } = asked(verb, organizationId)
    for (const type of types) {
      const init = { body: JSON.stringify(body), headers: { 'content-type': type } }
      const answer = await unchanged(db, () => send(olle, method, path, init))
      expect(answer.body).toMatchObject({ status: 415, code: 'not_json' })
    }
  })

  it.for(verbs)('that are nobody’s business stand in no answer of %s (T18)', async (verb) => {
    const { body } = await examples[verb](await acme(policyFor[verb]))
    expect(namesIn(body).filter((name) => hidden.has(name))).toEqual([])
  })

  it('of invitations stay with those who may see them, and counts too (T18)', async () => {
    const { add, ask, invite, olle, who } = await acme()
    await invite(who('ada'))
    const vera = await add('vera', 'viewer')
    const rows = async (actor: typeof olle) => (await ask(actor, 'listPeople')).body
    expect(await rows(olle)).toMatchObject({ total: 3 })
    const seen = await rows(vera)
    expect(seen).toMatchObject({ total: 2, people: [{ kind: 'member' }, { kind: 'member' }] })
    expect(JSON.stringify(seen)).not.toContain(who('ada').email)
    expect(seen.people[0]).toMatchObject({ invitedAt: null, invitedBy: null, actions: [] })
  })
})

/** A well-formed question as a request. */
function asked(verb: Verb, organizationId: string) {
  const { method, path: template } = operations[verb]
  const input = new Map(Object.entries({ organizationId, ...wellFormed(verb) }))
  const path = template.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = String(input.get(name))
    input.delete(name)
    return encodeURIComponent(value)
  })
  input.delete('organizationId')
  return { method, path, body: Object.fromEntries(input) as Record<string, unknown> }
}

function json(body: string): RequestInit {
  return { body, headers: { 'content-type': 'application/json' } }
}

/** Every name at every depth. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.values(value).flatMap(namesIn)
  return Array.isArray(value) ? inside : [...Object.keys(value), ...inside]
}
