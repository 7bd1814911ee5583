import { operations, type Verb } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { policyFor } from './examples.ts'
import { directory, policies } from './refusal/provocation.ts'
import { verbs, wellFormed } from './well-formed.ts'

const rounds = 60
const nasty = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  '\udfff\ud800',
  '\u{10FFFF}',
  '\u202e',
  'ﷺ',
  "'",
  '"',
  '\\',
  '%',
  '%00',
  '_',
  '{{link}}',
  '../../etc/passwd',
  '__proto__',
  'constructor',
  'null',
  'NaN',
  '-1',
  '1e309',
  '9'.repeat(30),
  'A'.repeat(300),
  'e\u0301'.repeat(50),
  '李'.repeat(60),
  'ada@x.test',
  'ada@bücher.test',
  'owner',
  'en-x-y-z',
  'v1.1.a.b.mail.c',
  '["name","",""]',
  '%5B%22name%22%2C%22%22%2C%22%22%5D',
  '-name',
  'active,pending',
  '<script>',
  "'; drop table rollcall_member; --",
]
const fields = [
  'people',
  'email',
  'name',
  'role',
  'locale',
  'message',
  'delivery',
  'displayName',
  'token',
  'search',
  'sort',
  'limit',
  'cursor',
  'status',
  'twoFactor',
  'kind',
  'memberId',
  'grants',
  'scope',
  'projectId',
  'service',
  'permissions',
  '__proto__',
]

onEveryDatabase('whatever is sent', (open) => {
  const acme = useAcme(open, { policies, directory })

  it.for(verbs)('to %s is answered or refused, and breaks nothing (I28)', async (verb) => {
    const { logs, olle, organizationId, projects, send } = await acme(policyFor[verb])
    await projects('lab')
    const { method, path: template } = operations[verb]
    const random = createRandom(verb)
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
    logs.length = 0
    for (let round = 0; round < rounds; round += 1) {
      const path = template
        .replace(':organizationId', random() < 0.2 ? encoded(pick(nasty)) : organizationId)
        .replaceAll(/:\w+/g, () => (random() < 0.5 ? olle.memberId : encoded(pick(nasty))))
      const query = Array.from({ length: Math.floor(random() * 4) }, () => {
        return `${pick(fields)}=${encoded(pick(nasty))}`
      }).join('&')
      const body = JSON.stringify(
        random() < 0.5 ? anything(pick, random, 3) : almost(verb, pick, random),
      )
      const ifMatch =
        random() < (verb === 'grantAccess' ? 0.9 : 0.1)
          ? { 'if-match': pick(['"1"', '*', 'x', '"999999999999999"']) }
          : {}
      const answer = await send(olle, method, method === 'GET' ? `${path}?${query}` : path, {
        headers: { 'content-type': 'application/json', ...ifMatch },
        ...(method !== 'GET' && { body }),
      })
      expect(answer.status).toBeLessThan(500)
    }
    const denied = ([line]: unknown[]) => String(line).startsWith('rollcall: denied ')
    expect(logs.filter((entry) => !denied(entry))).toEqual([])
  })

  it('as text of a person comes back as it was', async () => {
    const { ask, olle, who } = await acme()
    const names = nasty.filter((text) => text.trim() && text.length <= 120)
    const fit = names.filter((name) => !/[\p{Cc}\p{Cs}]/u.test(name))
    const people = names.map((name, index) => ({ email: who(`n${index}`).email, name }))
    const invited: string[] = []
    for (const person of people) {
      const { body } = await ask(olle, 'inviteMembers', { people: [person] })
      if (body.invitations) invited.push(body.invitations[0].name)
    }
    expect(invited).toEqual(fit)
    const { body } = await ask(olle, 'listPeople', { kind: 'invitation', limit: 100 })
    const listed = body.people.map(({ name }: { name: string }) => name)
    expect(new Set(listed)).toEqual(new Set(fit))
  })
})

function anything(
  pick: <T>(from: readonly T[]) => T,
  random: () => number,
  depth: number,
): unknown {
  const choice = Math.floor(random() * (depth > 0 ? 6 : 4))
  if (choice === 0) return pick([null, true, 0, -1, 1.5, 1e308])
  if (choice < 4) return pick(nasty)
  const many = Math.floor(random() * 4)
  if (choice === 4) return Array.from({ length: many }, () => anything(pick, random, depth - 1))
  return Object.fromEntries(
    Array.from({ length: many }, () => [pick(fields), anything(pick, random, depth - 1)]),
  )
}

/** The right fields with the wrong things in some of them. */
function almost(verb: Verb, pick: <T>(from: readonly T[]) => T, random: () => number): object {
  const right = Object.fromEntries(
    Object.entries(wellFormed(verb)).filter(
      ([name]) => !operations[verb].path.includes(`:${name}`),
    ),
  )
  const some = (names: string[]) =>
    Object.fromEntries(names.filter(() => random() < 0.5).map((name) => [name, pick(nasty)]))
  if (verb === 'grantAccess') {
    const scope = pick(['organization', 'project', 'service', ...nasty])
    const permissions = [pick(['server.read', 'billing.read', ...nasty])]
    const more = pick([{ projectId: 'lab' }, {}, some(['projectId', 'service', 'role'])])
    return { grants: [{ scope, permissions, ...more }] }
  }
  if (verb !== 'inviteMembers') return { ...right, ...some(Object.keys(right)) }
  const email = `${Math.floor(random() * 1e9)}@x.test`
  return { people: [{ email, ...some(['name', 'locale', 'role']) }], ...some(['message']) }
}

/** What no URL can carry as it is, as a careless or malicious caller would write it. */
function encoded(text: string): string {
  return /\p{Cs}/u.test(text) ? '%ed%a0%80' : encodeURIComponent(text)
}

/** The same numbers in every run: a failure can be repeated. */
function createRandom(seed: string): () => number {
  let state = [...seed].reduce((sum, letter) => Math.imul(sum, 31) + letter.charCodeAt(0), 7)
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32
  }
}
