import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { held } from './held.ts'

const nonsense: [what: string, answer: unknown][] = [
  ['an address verified by a text (T21)', { ...somebody(), emailVerified: 'true' }],
  ['an address verified by a number (T21)', { ...somebody(), emailVerified: 1 }],
  ['an address nobody verified or not (T21)', { ...somebody(), emailVerified: undefined }],
  ['an address verified by null (T21)', { ...somebody(), emailVerified: null }],
  ['an empty id (T21)', { ...somebody(), userId: '' }],
  ['an id that is a number (T21)', { ...somebody(), userId: 42 }],
  ['no address (T21)', { userId: 'u', emailVerified: true }],
  ['a text (T21)', 'ada@x.test'],
  ['a list (T21)', [somebody()]],
  ['true (T21)', true],
]

onEveryDatabase('who the host says is asking', (open) => {
  const acme = useAcme(open)

  it.for(nonsense)('is not guessed from %s', async ([, answer]) => {
    const { logs, sibling } = await acme()
    const { as } = await sibling({ identify: () => answer })
    const { body } = held(await as(null).call('getMe', {}))
    expect(body).toEqual({
      type: 'urn:rollcall:problem:internal',
      title: 'Internal',
      status: 500,
      code: 'internal',
      correlationId: expect.any(String),
    })
    const [line, error] = logs.at(-1) ?? []
    expect(line).toContain(body.correlationId)
    expect(String(error)).toContain('`identify` answered something that is no actor')
  })

  it('is nobody when the host answers null or nothing', async () => {
    const { sibling } = await acme()
    for (const answer of [null, undefined]) {
      const { as } = await sibling({ identify: () => answer })
      expect((await as(null).call('getMe', {})).body).toMatchObject({ code: 'not_signed_in' })
    }
  })

  it('is not answered at all while the host’s sign-in is down, and nothing leaks (T67)', async () => {
    const { logs, sibling } = await acme()
    const secret = 'postgres://admin:hunter2@db.internal'
    for (const fail of [
      () => Promise.reject(new Error(secret)),
      () => {
        throw new Error(secret)
      },
    ]) {
      const { as } = await sibling({ identify: fail })
      const answer = held(await as(null).call('getMe', {}))
      expect(answer.body).toMatchObject({ status: 503, code: 'unavailable' })
      expect(JSON.stringify(answer.body)).not.toContain('hunter2')
      expect(String(logs.at(-1)?.[1])).toContain(secret)
    }
  })

  it('is not waited for longer than the host said (F18)', async () => {
    const { logs, olle, sibling } = await acme()
    const slowly = (ms: number) => async () => {
      await setTimeout(ms)
      return olle
    }
    const slow = await sibling({ identify: slowly(5_000), identifyWithin: 'PT1S' })
    const answer = held(await slow.as(null).call('getMe', {}))
    expect(answer.body).toMatchObject({ status: 503, code: 'unavailable' })
    expect(String(logs.at(-1)?.[1])).toContain('did not answer within PT1S')
    const brisk = await sibling({ identify: slowly(20), identifyWithin: 'PT1S' })
    expect((await brisk.as(null).call('getMe', {})).status).toBe(200)
  })

  it('is asked anew for each request, and once: who it is does not change in the middle (F18)', async () => {
    const { join, olle, organizationId, sibling } = await acme()
    const ada = await join('ada', 'viewer')
    const answers = [olle, ada, ada, olle]
    const { as } = await sibling({ identify: () => answers.shift() ?? null })
    const statuses: number[] = []
    for (const name of ['One', 'Two', 'Three']) {
      const people = [{ email: `${name}-${organizationId}@x.test` }]
      statuses.push((await as(null).call('inviteMembers', { organizationId, people })).status)
    }
    expect(statuses).toEqual([201, 403, 403])
  })

  it('is asked once a request', async () => {
    const { olle, organizationId, sibling } = await acme()
    let asked = 0
    const identify = () => {
      asked += 1
      return olle
    }
    const { as } = await sibling({ identify })
    await as(null).call('listPeople', { organizationId })
    expect(asked).toBe(1)
  })

  it('names the person as a list can show it, in a language there is', async () => {
    const { ask, join } = await acme()
    const ada = await join('ada')
    const odd = { ...ada, name: 'A\u0000da\n', locale: 'constructor' }
    expect((await ask(odd, 'getMe')).body.user).toMatchObject({ name: 'A da', locale: null })
    const longer = { ...ada, name: 'x'.repeat(5000), locale: 'en_US' }
    const { user } = (await ask(longer, 'getMe')).body
    expect(user).toMatchObject({ name: 'x'.repeat(200), locale: null })
  })

  it('may know more of the person than Rollcall; it goes nowhere (T18)', async () => {
    const { olle, sibling } = await acme()
    const { as } = await sibling({ identify: () => ({ ...olle, passwordHash: 'hunter2' }) })
    const { body } = held(await as(null).call('getMe', {}), 'getMe')
    expect(JSON.stringify(body)).not.toContain('hunter2')
  })

  it('never learns what went wrong inside, only under which number (T67)', async () => {
    const { logs, olle, organizationId, sibling, who } = await acme()
    const newId = () => organizationId
    const { as } = await sibling({ newId })
    const people = [{ email: who('ada').email }, { email: who('bo').email }]
    const { body, status } = held(await as(olle).call('inviteMembers', { organizationId, people }))
    expect([status, body.code]).toEqual([500, 'internal'])
    expect(JSON.stringify(body)).not.toMatch(/rollcall_|unique|constraint|insert|\.ts/i)
    expect(String(logs.at(-1)?.[1])).toMatch(/unique|duplicate/i)
  })
})

function somebody(): object {
  return { userId: 'u', email: 'u@x.test', emailVerified: true }
}
