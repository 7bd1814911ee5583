import { operations, wireRequest, type Verb } from '@rollcall/core'
import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'
import { unchanged } from './dump.ts'
import { verbs, wellFormed } from './well-formed.ts'

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const writes = verbs.filter((verb) => operations[verb].method !== 'GET')

onEveryDatabase('methods', (open) => {
  const acme = useAcme(open)

  it.for(verbs)('the path of %s says which methods it knows', async (verb) => {
    const { olle, organizationId, send } = await acme()
    const { path } = wireRequest(verb, { organizationId, ...wellFormed(verb) } as never)
    const known = verbs.filter((other) => operations[other].path === operations[verb].path)
    const allowed = known.map((other) => operations[other].method as string)

    for (const method of methods.filter((other) => !allowed.includes(other))) {
      const answer = await send(olle, method, path)
      expect(answer.body).toMatchObject({ code: 'method_not_allowed', allow: allowed })
      expect(answer.headers.get('allow')).toBe(allowed.join(', '))
    }
  })

  it.for(writes)('nothing turns a safe method into %s (T37)', async (verb) => {
    const { db, olle, organizationId, send } = await acme()
    const { method, path } = wireRequest(verb, {
      organizationId,
      ...wellFormed(verb, { memberId: olle.memberId }),
    } as never)
    const headers = { 'x-http-method-override': method, purpose: 'prefetch' }
    const statuses = await unchanged(db, async () => [
      (await send(olle, 'GET', `${path}?_method=${method}`, { headers })).status,
      (await send(olle, 'HEAD', path, { headers })).status,
    ])
    const same = (other: Verb) => operations[other].path === operations[verb].path
    const read = verbs.some((other) => same(other) && operations[other].method === 'GET')
    expect(statuses).toEqual(read ? [422, 200] : [405, 405])
  })

  it.for(['/', '/nothing', '/me/', '/organizations', '/organizations//people', '/..%2f/me'])(
    'knows no %s',
    async (path) => {
      const { olle, send } = await acme()
      expect((await send(olle, 'GET', path)).body).toMatchObject({ code: 'not_found' })
    },
  )

  it('does not open an invitation by looking at its link over and over (T37, T38)', async () => {
    const { ask, db, invite, olle, token, who } = await acme()
    await invite(who('ada'))
    const link = { token: await token(who('ada')) }
    await unchanged(db, async () => {
      for (const actor of [null, who('ada'), olle]) await ask(actor, 'previewInvitation', link)
    })
    expect((await ask(who('ada'), 'acceptInvitationByToken', link)).status).toBe(200)
  })
})
