'use client'
// Decides how edits of a member are saved: fields first, then access, each only from what was seen.
import {
  Refusal,
  tidyGrants,
  type Member,
  type MemberAnswer,
  type OfMember,
  type Policy,
  type Reason,
} from '@rollcall/core'
import { useState } from 'react'
import { sameGrants } from '../access/grants.ts'
import { useChangeMember } from '../hooks/use-change-member.ts'
import { useGrantAccess } from '../hooks/use-grant-access.ts'
import { useUpdateMyMembership } from '../hooks/use-update-my-membership.ts'
import { changesOf, draftOf, type Editing } from './use-editing.ts'

/** What saving needs. */
export interface SavingOptions {
  of: OfMember
  answer: MemberAnswer
  policy: Policy
  editing: Editing
  onSaved: (member: Member) => void
}

/** The saving of one member. */
export interface Saving {
  busy: boolean
  /** Why it was refused the last time. */
  refused: Reason | undefined
  /** Whether the fields were saved before that. */
  partly: boolean
  save: () => void
  forget: () => void
}

/** Saves what was edited. */
export function useSaving({ of, answer, policy, editing, onSaved }: SavingOptions): Saving {
  const { mutateAsync: change } = useChangeMember()
  const { mutateAsync: changeMine } = useUpdateMyMembership()
  const { mutateAsync: grant } = useGrantAccess()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<{ refused: Reason; partly: boolean } | null>(null)

  const save = async (): Promise<void> => {
    const { draft } = editing
    let { base } = editing
    let partly = false
    setBusy(true)
    setProblem(null)
    try {
      const fields = changesOf(editing)
      if (Object.keys(fields).length > 0) {
        const { role: _, ...mine } = fields
        const ifMatch = base.version
        const { member } = changes(answer)
          ? await change({ ...of, ...fields, ifMatch })
          : await changeMine({ organizationId: of.organizationId, ...mine, ifMatch })
        base = member
        partly = true
        editing.goOn({ base, draft: { ...draftOf(base, policy), grants: draft.grants } })
      }
      if (!sameGrants(draftOf(base, policy).grants, draft.grants))
        base = (await grant({ ...of, grants: tidyGrants(draft.grants), ifMatch: base.version }))
          .member
      editing.goOn(null)
      onSaved(base)
    } catch (error) {
      const refused: Reason = error instanceof Refusal ? error.reason : { code: 'unavailable' }
      setProblem({ refused, partly })
    } finally {
      setBusy(false)
    }
  }
  return {
    busy,
    refused: problem?.refused,
    partly: problem?.partly ?? false,
    save: () => void save(),
    forget: () => setProblem(null),
  }
}

/** Whether the viewer edits as somebody who changes members; else only themselves. */
function changes({ actions, refusals }: MemberAnswer): boolean {
  return actions.includes('changeMember') || refusals.changeMember !== undefined
}
