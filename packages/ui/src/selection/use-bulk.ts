'use client'
// Decides how an act on many is sent: so many at a time as the server takes, each with a result of its own.
import { Refusal, type Person, type Reason } from '@rollcall/core'
import { useState } from 'react'
import { useChangeMembers } from '../hooks/use-change-members.ts'
import { useRemoveMembers } from '../hooks/use-remove-members.ts'
import { useResendInvitations } from '../hooks/use-resend-invitations.ts'
import { useRevokeInvitations } from '../hooks/use-revoke-invitations.ts'
import type { BulkVerb } from './coverage.ts'
import type { Mark } from './selection.ts'

/** The most rows of one request. */
const most = 100

/** What came of an act on many. */
export interface Outcome {
  done: number
  /** Those who were refused, by id. */
  failed: ReadonlyMap<string, Mark>
}

/** An act on many. */
export interface Bulk {
  busy: boolean
  /** @throws Refusal when nothing at all was done */
  run: (verb: BulkVerb, people: readonly Person[], role: string) => Promise<Outcome>
}

type Send = (ids: string[], role: string) => Promise<{ results: readonly Row[] }>

interface Row {
  id: string
  reason?: Reason | undefined
}

/** Acts on many members or invitations of an organization. */
export function useBulk(organizationId: string): Bulk {
  const { mutateAsync: change } = useChangeMembers()
  const { mutateAsync: resend } = useResendInvitations()
  const { mutateAsync: revoke } = useRevokeInvitations()
  const { mutateAsync: remove } = useRemoveMembers()
  const [busy, setBusy] = useState(false)

  const sends: Readonly<Record<BulkVerb, Send>> = {
    changeMember: (memberIds, role) => change({ organizationId, memberIds, role }),
    resendInvitation: (invitationIds) => resend({ organizationId, invitationIds }),
    revokeInvitation: (invitationIds) => revoke({ organizationId, invitationIds }),
    removeMember: (memberIds) => remove({ organizationId, memberIds }),
  }
  const run: Bulk['run'] = async (verb, people, role) => {
    setBusy(true)
    try {
      return await inParts(people, (ids) => sends[verb](ids, role))
    } finally {
      setBusy(false)
    }
  }
  return { busy, run }
}

/** One part after the other. Once one of them is refused as a whole, those after it are not sent. */
async function inParts(
  people: readonly Person[],
  send: (ids: string[]) => Promise<{ results: readonly Row[] }>,
): Promise<Outcome> {
  const failed = new Map<string, Mark>()
  let done = 0
  for (let start = 0; start < people.length; start += most) {
    const part = people.slice(start, start + most)
    try {
      const { results } = await send(part.map(({ id }) => id))
      const reasons = new Map(results.map(({ id, reason }) => [id, reason]))
      for (const person of part) {
        const reason = reasons.get(person.id)
        if (reason) failed.set(person.id, { person, reason })
        else done += 1
      }
    } catch (error) {
      if (start === 0) throw error
      const reason: Reason = error instanceof Refusal ? error.reason : { code: 'unavailable' }
      for (const person of people.slice(start)) failed.set(person.id, { person, reason })
      break
    }
  }
  return { done, failed }
}
