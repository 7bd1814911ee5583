// Decides what can be done with several people at once: whom an act covers, and why not the others.
import type { BuiltInPermission, Person, Reason } from '@rollcall/core'
import { offers } from '../people/table.ts'

/** An act that the server does for many rows: the verb about one, by which each row says whether it may be. */
export type BulkVerb = 'changeMember' | 'resendInvitation' | 'revokeInvitation' | 'removeMember'

/** In the order of the bar. */
export const bulkVerbs: readonly BulkVerb[] = [
  'changeMember',
  'resendInvitation',
  'revokeInvitation',
  'removeMember',
]

/** Why an act does not cover somebody: a reason of the server's, or that there is nothing to do. */
export type Why = Reason | { code: 'is_invitation' | 'is_member' | 'same_role' }

/** Somebody an act does not cover. */
interface Left {
  person: Person
  why: Why
}

/** Whom an act covers. */
export interface Coverage {
  verb: BulkVerb
  able: Person[]
  left: Left[]
}

const needs: Readonly<Record<BulkVerb, { kind: Person['kind']; permission: BuiltInPermission }>> = {
  changeMember: { kind: 'member', permission: 'member.change' },
  resendInvitation: { kind: 'invitation', permission: 'invitation.manage' },
  revokeInvitation: { kind: 'invitation', permission: 'invitation.manage' },
  removeMember: { kind: 'member', permission: 'member.remove' },
}

/** Whether there is anything that is done with several and that a row offers, now or not. */
export function isChoosable(person: Person): boolean {
  return bulkVerbs.some((verb) => offers(person, verb))
}

/** Whom an act covers; nothing where nobody offers it. `role`: who has it already needs no change. */
export function coverageOf(
  verb: BulkVerb,
  people: readonly Person[],
  role?: string,
): Coverage | undefined {
  if (!people.some((person) => offers(person, verb))) return undefined
  const able: Person[] = []
  const left: Left[] = []
  for (const person of people) {
    const why = whyLeft(verb, person, role)
    if (why) left.push({ person, why })
    else able.push(person)
  }
  return { verb, able, left }
}

function whyLeft(verb: BulkVerb, person: Person, role: string | undefined): Why | undefined {
  const { kind, permission } = needs[verb]
  if (person.actions.includes(verb))
    return person.role === role && verb === 'changeMember' ? { code: 'same_role' } : undefined
  if (person.kind !== kind) return { code: kind === 'member' ? 'is_invitation' : 'is_member' }
  return person.refusals[verb] ?? { code: 'not_permitted', permission }
}
