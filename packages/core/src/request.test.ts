import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { wireRequest } from './request.ts'

describe('a question', () => {
  it('without parts is its path', () => {
    expect(wireRequest('getMe', {})).toEqual({ method: 'GET', path: '/me', body: undefined })
  })

  it('puts what the path names into the path', () => {
    expect(wireRequest('removeMember', { organizationId: 'o1', memberId: 'm2' })).toEqual({
      method: 'DELETE',
      path: '/organizations/o1/members/m2',
      body: undefined,
    })
  })

  it('puts the rest of a GET into the query, lists with commas, and leaves out what is not said', () => {
    const query = { search: 'ä & b', role: ['admin', 'member'], sort: '-name', limit: 10 } as const
    const input = { organizationId: 'o1', ...query, role: [...query.role] }
    expect(wireRequest('listPeople', { ...input, cursor: undefined as never })).toEqual({
      method: 'GET',
      path: '/organizations/o1/people?search=%C3%A4+%26+b&role=admin%2Cmember&sort=-name&limit=10',
      body: undefined,
    })
  })

  it('puts the rest of any other into the body, null too', () => {
    const input = { organizationId: 'o1', memberId: 'm2', role: 'admin', displayName: null }
    expect(wireRequest('changeMember', input)).toEqual({
      method: 'PATCH',
      path: '/organizations/o1/members/m2',
      body: '{"role":"admin","displayName":null}',
    })
  })

  it('keeps a token out of the path and the query (T40)', () => {
    const { path, body } = wireRequest('previewInvitation', { token: 'v1.secret' })
    expect(path).toBe('/invitations/preview')
    expect(body).toBe('{"token":"v1.secret"}')
  })

  it.each(['', '.', '..', undefined])(
    'is not asked with the id %j: it would be another',
    (memberId) => {
      expect(() =>
        wireRequest('removeMember', { organizationId: 'o1', memberId: memberId as string }),
      ).toThrow(/^Rollcall: `memberId` of removeMember is '.*'.* another path.* Give /)
    },
  )

  it('asks for what it was meant to, whatever an id is', () => {
    const id = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/^\.\.?$/.test(text))
    fc.assert(
      fc.property(id, (memberId) => {
        const { path } = wireRequest('getMember', { organizationId: 'o1', memberId })
        const { pathname, search } = new URL(`https://x.test${path}`)
        expect([pathname.split('/').slice(0, 4), search]).toEqual([
          ['', 'organizations', 'o1', 'members'],
          '',
        ])
        expect(decodeURIComponent(pathname.split('/')[4] ?? '')).toBe(memberId)
      }),
    )
  })
})
