import { describe, expect, it } from 'vitest'
import { inputs } from './input.ts'
import { operations, type Verb } from './operation.ts'
import { outputs } from './output.ts'
import { builtInPermissions } from './permission.ts'

const verbs = Object.keys(operations) as Verb[]

describe('the table of operations', () => {
  it('answers every question in one place only', () => {
    const places = verbs.map((verb) => {
      const { method, path } = operations[verb]
      return `${method} ${path.replaceAll(/:\w+/g, ':')}`
    })
    expect(new Set(places).size).toBe(verbs.length)
  })

  it('has a schema for what goes into each verb and what comes out', () => {
    expect(Object.keys(inputs)).toEqual(verbs)
    expect(Object.keys(outputs)).toEqual(verbs)
  })

  it.each(verbs)('names the organization of %s in the path, when a member asks (T05)', (verb) => {
    const { asks, path } = operations[verb]
    const ofMembers = asks !== 'anyone' && asks !== 'user'
    expect(path.includes(':organizationId')).toBe(ofMembers)
  })

  it.each(verbs)('asks for a permission there is: %s (T01)', (verb) => {
    expect(['anyone', 'user', 'member', ...builtInPermissions]).toContain(operations[verb].asks)
  })

  it('lets strangers look at a link and nothing else (T01)', () => {
    expect(verbs.filter((verb) => operations[verb].asks === 'anyone')).toEqual([
      'previewInvitation',
    ])
  })

  it('changes nothing by GET (T37)', () => {
    const safe = verbs.filter((verb) => operations[verb].method === 'GET')
    expect(safe.every((verb) => /^(get|list|preview)[A-Z]/.test(verb))).toBe(true)
  })
})
