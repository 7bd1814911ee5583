import { expect, test } from 'vitest'
import type { PeopleView } from '../people/people-view.ts'
import { readView, writeView } from './url-view.ts'

const whole: PeopleView = {
  search: 'ada lo',
  sort: '-joinedAt',
  role: ['admin', 'member'],
  status: ['active', 'pending'],
  twoFactor: ['off'],
  locale: ['pt-BR'],
  project: 'website',
  page: 3,
}

test('what is looked at is read from an address as it was written there', () => {
  const params = writeView(new URLSearchParams('tab=people'), whole)
  expect(readView(params)).toEqual(whole)
  expect(params.get('tab')).toBe('people')
})

test('what is left out leaves the address', () => {
  const params = writeView(writeView(new URLSearchParams(), whole), { role: ['admin'] })
  expect(params.toString()).toBe('role=admin')
})

test('with a prefix two lists share an address', () => {
  const members = writeView(new URLSearchParams(), { search: 'ada' }, 'members-')
  const both = writeView(members, { search: 'noor' }, 'invitations-')
  expect(readView(both, 'members-')).toEqual({ search: 'ada' })
  expect(readView(both, 'invitations-')).toEqual({ search: 'noor' })
  expect(readView(both)).toEqual({})
})

test('what the server would refuse is left out of what an address says', () => {
  const params = new URLSearchParams([
    ['search', '  '],
    ['sort', 'shoe size'],
    ['role', ''],
    ['role', 'a,b'],
    ['role', 'x'.repeat(65)],
    ['status', 'gone'],
    ['twoFactor', 'maybe'],
    ['locale', 'no language'],
    ['project', 'x'.repeat(300)],
    ['page', '-2'],
  ])
  expect(readView(params)).toEqual({ project: 'x'.repeat(255) })
  for (const page of ['1', '1.5', 'two', '1e99', '']) {
    expect(readView(new URLSearchParams({ page }))).toEqual({})
  }
  expect(readView(new URLSearchParams({ search: 'a'.repeat(99) })).search).toHaveLength(64)
})
