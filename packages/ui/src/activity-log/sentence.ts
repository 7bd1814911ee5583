// Decides which sentence an entry is told by: who did what to whom, or what came of it.
import { roleLabel, type AuditChange, type AuditEntry, type Words } from '@rollcall/core'
import type { ActivityLogCopy } from '../copy/en/activity-log.ts'

/** What a sentence is made with. */
export interface Telling {
  copy: ActivityLogCopy
  words: Words
  /** Instead of the name of somebody who has none, at the beginning of a sentence. */
  somebody: string
  /** Lets a name or a role stand out; of a member it also knows who they are. */
  mark: (name: string, member?: Marked) => string
}

/** A member whose name stands out. */
export interface Marked {
  memberId: string
  /** Whether they are a member no more. */
  removed: boolean
}

type Of<Kind extends AuditChange['kind']> = Extract<AuditChange, { kind: Kind }>

/** What somebody did. */
export function sentenceOf(entry: AuditEntry, telling: Telling): string {
  const { change, verb } = entry
  const { copy } = telling
  const who = markedDoer(entry, telling)
  switch (change.kind) {
    case 'member':
      return ofMember(entry, change, who, telling)
    case 'invitation':
      return ofInvitation(entry, change, who, telling)
    case 'ownershipOffer':
      if (change.status === 'accepted') return copy.offerAccepted(who)
      if (change.status === 'declined') return copy.offerDeclined(who)
      return (change.status === 'offered' ? copy.offered : copy.offerCancelled)(
        who,
        nameOfSubject(entry, telling),
      )
    case 'organization':
      if (verb === 'createOrganization') return copy.organizationCreated(who)
      if (verb === 'renameOrganization') return copy.organizationRenamed(who)
      return verb === 'setSeatLimit' ? copy.seatsChanged(who) : copy.other(who, verb)
    default: {
      const { name } = entry.subject
      if (verb === 'deleteProject' || name === null) return copy.projectDeleted(who)
      return (verb === 'renameProject' ? copy.projectRenamed : copy.projectCreated)(
        who,
        telling.mark(name),
      )
    }
  }
}

/** What came of an act beside what it is named by. */
export function consequenceOf(entry: AuditEntry, telling: Telling): string {
  const { change, verb } = entry
  const { copy, mark, words } = telling
  const whom = nameOfSubject(entry, telling)
  const role = (name: string): string => mark(roleLabel(words, name))
  if (change.kind === 'invitation') {
    if (change.status === 'revoked')
      return (change.cause === 'invited_again' ? copy.alsoReplaced : copy.alsoRevoked)(whom)
    if (verb === 'inviteMembers') return copy.alsoInvited(whom, role(change.role))
    if (change.status === 'pending') return copy.alsoEdited(whom)
  }
  if (change.kind === 'ownershipOffer' && change.status === 'cancelled')
    return copy.alsoCancelled(whom)
  if (change.kind === 'member') {
    const { before, after } = change
    if (isJoining(change)) return copy.alsoJoined(whom, role(after.role))
    if (before && before.status === after.status)
      return before.role === after.role
        ? copy.alsoAccess(whom)
        : copy.alsoRole(whom, role(before.role), role(after.role))
  }
  return sentenceOf(entry, telling)
}

/** Who did it, as a name; somebody who declined was never a member, and is whom the invitation was for. */
export function nameOfDoer(
  { by, change, subject }: AuditEntry,
  { copy, somebody }: Pick<Telling, 'copy' | 'somebody'>,
): string {
  if (by === null) return copy.system
  const own = change.kind === 'invitation' && change.status === 'declined' ? subject.name : null
  return by.name ?? own ?? somebody
}

/** Who did it, as a name that stands out. */
export function markedDoer(entry: AuditEntry, telling: Telling): string {
  const { by } = entry
  const member = by?.memberId ? { memberId: by.memberId, removed: by.removed } : undefined
  return telling.mark(nameOfDoer(entry, telling), member)
}

function nameOfSubject({ subject, change }: AuditEntry, { copy, mark }: Telling): string {
  if (subject.name === null) return copy.someone
  const { removed } = subject
  if (change.kind === 'member') return mark(subject.name, { memberId: change.id, removed })
  return change.kind === 'ownershipOffer'
    ? mark(subject.name, { memberId: change.toMemberId, removed })
    : mark(subject.name)
}

function ofMember(entry: AuditEntry, change: Of<'member'>, who: string, telling: Telling): string {
  const { verb, by } = entry
  const { copy, mark, words } = telling
  const { before, after } = change
  const whom = nameOfSubject(entry, telling)
  const own = by?.userId === after.userId
  const role = (name: string): string => mark(roleLabel(words, name))
  if (isJoining(change))
    return own ? copy.joined(who, role(after.role)) : copy.added(who, whom, role(after.role))
  if (after.status === 'removed') {
    if (verb === 'deleteUser') return copy.deleted(who, whom)
    return own ? copy.left(who) : copy.removed(who, whom)
  }
  if (before && before.status !== after.status)
    return (after.status === 'suspended' ? copy.suspended : copy.reactivated)(who, whom)
  if (before && before.role !== after.role) {
    const [from, to] = [role(before.role), role(after.role)]
    return own ? copy.roleChangedOwn(who, from, to) : copy.roleChanged(who, whom, from, to)
  }
  if (change.fields?.length)
    return own ? copy.profileChangedOwn(who) : copy.profileChanged(who, whom)
  return copy.accessChanged(who, whom)
}

function ofInvitation(
  entry: AuditEntry,
  { status, cause, role }: Of<'invitation'>,
  who: string,
  telling: Telling,
): string {
  const { copy, mark, words } = telling
  const whom = nameOfSubject(entry, telling)
  if (status === 'accepted') return copy.accepted(who)
  if (status === 'declined') return copy.declined(who)
  if (status === 'revoked')
    return cause === 'revoked' || cause === undefined ? copy.revoked(who, whom) : copy.lapsed(whom)
  if (entry.verb === 'inviteMembers') return copy.invited(who, whom, mark(roleLabel(words, role)))
  if (entry.verb === 'resendInvitation') return copy.resent(who, whom)
  return (entry.verb === 'linkInvitation' ? copy.linked : copy.edited)(who, whom)
}

function isJoining({ before, after }: Of<'member'>): boolean {
  return after.status !== 'removed' && (before === null || before.status === 'removed')
}
