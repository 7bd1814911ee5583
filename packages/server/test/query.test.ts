import { expect, it } from 'vitest'
import { useAcme } from './acme.ts'
import { onEveryDatabase } from './databases.ts'

const mistakes: [query: string, path: string][] = [
  ['role=admin&role=viewer', 'role'],
  ['search=ada&search=ada', 'search'],
  ['limit=0', 'limit'],
  ['limit=101', 'limit'],
  ['limit=1e1', 'limit'],
  ['limit=-1', 'limit'],
  ['limit=', 'limit'],
  ['sort=password', 'sort'],
  ['sort=name,joinedAt', 'sort'],
  ['status=removed', 'status.0'],
  ['status=active,gone', 'status.1'],
  ['twoFactor=yes', 'twoFactor.0'],
  ['kind=organization', 'kind'],
  ['locale=x', 'locale.0'],
  ['role=', 'role.0'],
  ['search=a', 'search'],
  ['search=%25', 'search'],
  ['search=%20%20', 'search'],
  [`search=${'a'.repeat(65)}`, 'search'],
  ['team=p1', 'team'],
  ['project=', 'project'],
  ['toString=1', 'toString'],
  ['__proto__=1', '__proto__'],
]

/** Each is refused, or it is a place in the list like any other. */
const cursors = [
  'x',
  '%ff',
  '"name"',
  '[]',
  '["name","a"]',
  '["name","a","b","c"]',
  '["name",1,2]',
  '["-name","a","b"]',
  '["search ada","a","b"]',
  '{"0":"name"}',
  '["name","\\u0000","b"]',
  '["name","a","\\u0000"]',
  'null',
  `["name","${'a'.repeat(2000)}","b"]`,
]

onEveryDatabase('queries', (open) => {
  const acme = useAcme(open)

  it.for(mistakes)('refuses ?%s and says where (T52)', async ([query, path]) => {
    const { olle, organizationId, send } = await acme()
    const { body } = await send(olle, 'GET', `/organizations/${organizationId}/people?${query}`)
    expect(body).toMatchObject({ status: 422, code: 'invalid_input' })
    expect(body.errors).toContainEqual({ path, message: expect.any(String) })
  })

  it.for(cursors)('refuses the cursor %s (T52)', async (cursor) => {
    const { ask, olle } = await acme()
    const { body } = await ask(olle, 'listPeople', { cursor })
    expect(body).toMatchObject({ code: 'invalid_input', errors: [{ path: 'cursor' }] })
    expect(JSON.stringify(body)).not.toContain('aaa')
  })

  it('refuses a cursor of another organization, filter, search, order or list (T52)', async () => {
    const { ask, found, join, olle } = await acme()
    const other = await found(olle)
    await join('ada')
    const { nextCursor: cursor } = (await ask(olle, 'listPeople', { limit: 1 })).body
    const asked = [
      { organizationId: other.id },
      { kind: 'member' as const },
      { role: 'member' },
      { status: 'active' },
      { search: 'ada' },
      { sort: '-name' as const },
      { sort: 'joinedAt' as const },
    ]
    const answers = await Promise.all([
      ...asked.map((query) => ask(olle, 'listPeople', { ...query, cursor } as never)),
      ask(olle, 'listAuditEntries', { cursor }),
    ])
    for (const { body } of answers)
      expect(body).toMatchObject({ code: 'invalid_input', errors: [{ path: 'cursor' }] })
    const { status, body } = await ask(olle, 'listPeople', { cursor, limit: 7 })
    expect([status, body.people.length]).toEqual([200, 1])
  })

  it('reads on whatever the order in which the parts of a query stand (T52)', async () => {
    const { join, olle, organizationId, send } = await acme()
    await join('ada')
    const list = `/organizations/${organizationId}/people`
    const first = await send(olle, 'GET', `${list}?limit=1&kind=member&sort=-name`)
    const cursor = encodeURIComponent(first.body.nextCursor)
    const next = await send(olle, 'GET', `${list}?sort=-name&cursor=${cursor}&kind=member&limit=1`)
    expect(next.body.people).toMatchObject([{ name: 'Ada' }])
  })

  it('repeats no value that was sent', async () => {
    const { olle, organizationId, send } = await acme()
    const secret = 'hunter2hunter2'
    const query = ['sort', 'limit', 'kind', 'cursor', 'status', 'twoFactor', 'locale']
      .map((name) => `${name}=${secret}`)
      .join('&')
    const { body } = await send(olle, 'GET', `/organizations/${organizationId}/people?${query}`)
    expect(body.errors).toHaveLength(6)
    expect(JSON.stringify(body)).not.toContain(secret)
  })
})
