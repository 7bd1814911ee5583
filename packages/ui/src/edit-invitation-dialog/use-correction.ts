'use client'
// Decides how a correction is kept, saved, and brought up to date when somebody else has changed the invitation.
import { grantsAfter, Refusal, type Output, type Person, type Policy } from '@rollcall/core'
import type { UseMutationResult } from '@tanstack/react-query'
import { useState } from 'react'
import { useRollcall } from '../context.ts'
import { useEditInvitation } from '../hooks/use-edit-invitation.ts'
import { peopleOptions } from '../queries/people.ts'
import {
  changeOf,
  differences,
  draftOf,
  rebased,
  type Correction,
  type Draft,
  type DraftField,
} from './correction.ts'

/** What a correction is about. */
export interface CorrectionOptions {
  organizationId: string
  invitation: Person
  policy: Policy
}

/** The correcting of one invitation. */
export interface Correcting extends Correction {
  changed: boolean
  /** The fields that somebody else changed while this was being written. */
  theirs: DraftField[]
  change: (part: Partial<Draft>) => void
  /** Service roles that nobody chose by hand follow. */
  changeRole: (role: string) => void
  mutation: Pick<UseMutationResult<unknown, Refusal>, 'isPending' | 'error' | 'reset'>
  /** @throws Refusal */
  save: () => Promise<Output<'editInvitation'>>
}

/** Corrects what the list said last, until there is a change; from then on, what it said then. */
export function useCorrection({
  organizationId,
  invitation,
  policy,
}: CorrectionOptions): Correcting {
  const { scope, queryClient } = useRollcall()
  const { mutateAsync, ...mutation } = useEditInvitation()
  const [edit, setEdit] = useState<Correction | null>(null)
  const [theirs, setTheirs] = useState<DraftField[]>([])
  const now = edit ?? { base: invitation, draft: draftOf(invitation, policy) }
  const { base, draft } = now
  const { id } = invitation
  const wanted = changeOf(now, policy)

  const change = (part: Partial<Draft>): void => setEdit({ base, draft: { ...draft, ...part } })
  const catchUp = async (): Promise<void> => {
    const asked = { kind: 'invitation', search: `#${id}` } as const
    const { pages } = await queryClient.fetchInfiniteQuery(
      peopleOptions(scope, organizationId, asked),
    )
    const fresh = pages[0]?.people.find((person) => person.id === id)
    if (!fresh) throw new Refusal({ code: 'not_found' })
    setTheirs(differences(draftOf(base, policy), draftOf(fresh, policy)))
    setEdit(rebased(now, fresh, policy))
  }
  return {
    ...now,
    theirs,
    changed: Object.keys(wanted).length > 0,
    change,
    changeRole: (role) => change({ role, grants: grantsAfter(policy, draft, role) }),
    mutation,
    save: async () => {
      try {
        const of = { organizationId, invitationId: id }
        const answer = await mutateAsync({ ...of, ...wanted, ifMatch: base.version })
        setEdit(null)
        setTheirs([])
        return answer
      } catch (error) {
        // What cannot be looked up either leaves everything as it was typed.
        if (error instanceof Refusal && error.reason.code === 'stale_version')
          await catchUp().catch(() => undefined)
        throw error
      }
    },
  }
}
