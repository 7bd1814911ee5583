// Decides which entries are one act, and on which day it was.
import type { AuditChange, AuditEntry, AuditVerb } from '@rollcall/core'
import { localDay } from '../copy/time.ts'

/** What somebody did at once: the entry it is named by, and what followed from it. */
export interface Act {
  lead: AuditEntry
  /** In the order it happened. Of several alike, such as invitations of one mail, all of them. */
  also: AuditEntry[]
  /** How many alike there are; 1 for all acts but those. */
  alike: number
}

/** The acts of a day, the newest first. */
export interface Day {
  day: string
  acts: Act[]
}

/** By which kind of row an act is named, where that is not the first that changed. */
const named: Partial<Record<AuditVerb, AuditChange['kind']>> = {
  acceptOwnership: 'ownershipOffer',
  createOrganization: 'organization',
  deleteProject: 'project',
  inviteMembers: 'invitation',
}

/** The acts behind entries that come the newest first. */
export function actsOf(entries: readonly AuditEntry[]): Act[] {
  const acts: Act[] = []
  let batch: AuditEntry[] = []
  for (const entry of entries) {
    const [last] = batch
    if (last && !together(last, entry)) {
      acts.push(...actsIn(batch))
      batch = []
    }
    batch.push(entry)
  }
  return [...acts, ...actsIn(batch)]
}

/** Acts by the day they were done on, where the viewer is. */
export function daysOf(acts: readonly Act[], timeZone?: string): Day[] {
  const days: Day[] = []
  for (const act of acts) {
    const day = localDay(act.lead.at, timeZone)
    const last = days.at(-1)
    if (last?.day === day) last.acts.push(act)
    else days.push({ day, acts: [act] })
  }
  return days
}

function together(one: AuditEntry, other: AuditEntry): boolean {
  return one.verb === other.verb && one.at === other.at && one.by?.userId === other.by?.userId
}

/** The acts of entries of one moment: what was done to several one by one is as many acts. */
function actsIn(batch: readonly AuditEntry[]): Act[] {
  const inOrder = batch.toReversed()
  const [first] = inOrder
  if (!first) return []
  const kind = named[first.verb] ?? first.change.kind
  const leads = inOrder.filter((entry) => entry.change.kind === kind && !isCleared(entry))
  const [lead = first] = leads
  if (first.verb === 'inviteMembers') {
    const also = leads.length > 1 ? inOrder : inOrder.filter((entry) => entry !== lead)
    return [{ lead, also, alike: Math.max(1, leads.length) }]
  }
  const acts: Act[] = []
  const before: AuditEntry[] = []
  for (const entry of inOrder) {
    const current = acts.at(-1)
    if (entry === lead || leads.includes(entry)) {
      acts.push({ lead: entry, also: current ? [] : before, alike: 1 })
    } else (current?.also ?? before).push(entry)
  }
  return acts.toReversed()
}

/** Whether an invitation only made room for the ones that were sent. */
function isCleared({ verb, change }: AuditEntry): boolean {
  return verb === 'inviteMembers' && change.kind === 'invitation' && change.status !== 'pending'
}
