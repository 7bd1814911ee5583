// Decides how what is looked at stands in an address: one parameter for each thing, several values one after the other.
import type { Person, PeopleSort } from '@rollcall/core'
import type { PeopleView } from '../people/people-view.ts'

const sorts: readonly PeopleSort[] = [
  'name',
  '-name',
  'joinedAt',
  '-joinedAt',
  'lastActiveAt',
  '-lastActiveAt',
]
const statuses: readonly Person['status'][] = ['active', 'suspended', 'pending', 'expired']
const switches = ['on', 'off'] as const
const language = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i
const role = /^[^,\p{Cc}]{1,64}$/u
const names = [
  'search',
  'sort',
  'role',
  'status',
  'twoFactor',
  'locale',
  'project',
  'page',
] as const

/**
 * What an address says of the people that are looked at. Whatever makes no sense is left out.
 *
 * @param prefix - stands before the name of each parameter, where a page has several lists
 */
export function readView(params: URLSearchParams, prefix = ''): PeopleView {
  const all = (name: (typeof names)[number]): string[] => params.getAll(prefix + name)
  const first = (name: (typeof names)[number]): string => all(name)[0]?.trim() ?? ''
  const only = <T extends string>(values: readonly T[], from: string[]): T[] =>
    values.filter((value) => from.includes(value))

  const search = first('search').slice(0, 64)
  const [sort] = only(sorts, [first('sort')])
  const project = first('project').slice(0, 255)
  const page = Number(first('page'))
  const lists = {
    role: all('role').filter((value) => role.test(value)),
    status: only(statuses, all('status')),
    twoFactor: only(switches, all('twoFactor')),
    locale: all('locale').filter((value) => language.test(value)),
  }
  return {
    ...(search && { search }),
    ...(sort && { sort }),
    ...Object.fromEntries(Object.entries(lists).filter(([, values]) => values.length > 0)),
    ...(project && { project }),
    ...(Number.isSafeInteger(page) && page > 1 && { page }),
  }
}

/**
 * An address that says what is looked at; other parameters stay.
 *
 * @param prefix - as in {@link readView}
 */
export function writeView(params: URLSearchParams, view: PeopleView, prefix = ''): URLSearchParams {
  const next = new URLSearchParams(params)
  for (const name of names) {
    next.delete(prefix + name)
    for (const value of [view[name] ?? []].flat()) next.append(prefix + name, String(value))
  }
  return next
}
