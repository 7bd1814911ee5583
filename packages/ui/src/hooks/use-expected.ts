'use client'
// Decides how people look while changes of them are on their way.
import type { Input, OfInvitation, OfMember, Person } from '@rollcall/core'
import { useCallback } from 'react'
import { usePending } from './use-operation.ts'

/** Makes of the people last known those that are expected. */
export function useExpected(): (people: Person[]) => Person[] {
  const changed = usePending('changeMember')
  const suspended = usePending('suspendMember')
  const reactivated = usePending('reactivateMember')
  const removed = usePending('removeMember')
  const revoked = usePending('revokeInvitation')
  return useCallback(
    (people) => {
      const onTheirWay = { changed, suspended, reactivated, gone: [...removed, ...revoked] }
      const still = Object.values(onTheirWay).every((inputs) => inputs.length === 0)
      return still ? people : expected(people, onTheirWay)
    },
    [changed, suspended, reactivated, removed, revoked],
  )
}

interface OnTheirWay {
  changed: Input<'changeMember'>[]
  suspended: OfMember[]
  reactivated: OfMember[]
  gone: (OfMember | OfInvitation)[]
}

function expected(
  people: Person[],
  { changed, suspended, reactivated, gone }: OnTheirWay,
): Person[] {
  const ids = new Set(gone.map((row) => ('memberId' in row ? row.memberId : row.invitationId)))
  return people
    .filter((person) => !ids.has(person.id))
    .map((person) => {
      const isOf = ({ memberId }: OfMember): boolean => memberId === person.id
      const role = changed.findLast(isOf)?.role ?? person.role
      const status = suspended.some(isOf)
        ? 'suspended'
        : reactivated.some(isOf)
          ? 'active'
          : person.status
      return role === person.role && status === person.status ? person : { ...person, role, status }
    })
}
