'use client'
// Decides what is being edited of a member, and that nothing of it counts before it is saved.
import {
  fittingGrants,
  grantsAfter,
  type Grant,
  type Member,
  type MemberAnswer,
  type MemberChange,
  type Policy,
} from '@rollcall/core'
import { useState } from 'react'
import { onTop, sameGrants } from '../access/grants.ts'
import { profileChanges, profileOf, type Profile } from '../profile/profile.ts'

/** What can be edited of a member, as it stands in the fields. */
export interface Draft extends Profile {
  role: string
  grants: readonly Grant[]
}

/** A draft, and the member it was made from. */
export interface Edit {
  base: Member
  draft: Draft
}

/** The editing of one member. */
export interface Editing extends Edit {
  /** Whether something is not saved yet. */
  changed: boolean
  change: (part: Partial<Draft>) => void
  /** With another role, service roles that nobody chose by hand follow. */
  changeRole: (role: string) => void
  /** Goes on from another state; `null`: from what the server last said. */
  goOn: (edit: Edit | null) => void
  /** Does the same changes on what the server last said. */
  rebase: () => void
}

/** Edits what the server said last, until there is a change; from then on, what it said then. */
export function useEditing({ member }: MemberAnswer, policy: Policy): Editing {
  const [edit, goOn] = useState<Edit | null>(null)
  const { base, draft } = edit ?? { base: member, draft: draftOf(member, policy) }
  const change = (part: Partial<Draft>): void => {
    const next = { base, draft: { ...draft, ...part } }
    goOn(differs(next, policy) || isBegun(next) ? next : null)
  }
  return {
    base,
    draft,
    changed: edit !== null && differs(edit, policy),
    change,
    changeRole: (role) => change({ role, grants: grantsAfter(policy, draft, role) }),
    goOn,
    rebase: () => {
      const was = draftOf(base, policy)
      const theirs = draftOf(member, policy)
      const mine = <Key extends keyof Draft>(key: Key): Draft[Key] =>
        draft[key] === was[key] ? theirs[key] : draft[key]
      const grants = onTop(was.grants, draft.grants, theirs.grants)
      const next = { role: mine('role'), name: mine('name'), locale: mine('locale'), grants }
      goOn({ base: member, draft: next })
    },
  }
}

/** What the fields show of a member. What the policy knows no more cannot be shown, and goes with the next change. */
export function draftOf(member: Member, policy: Policy): Draft {
  const { role, grants } = member
  return { role, ...profileOf(member), grants: fittingGrants(policy, grants) }
}

/** The fields of a draft that are not as they were. */
export function changesOf({ base, draft }: Edit): MemberChange {
  const role = draft.role === base.role ? {} : { role: draft.role }
  return { ...role, ...profileChanges(base, draft) }
}

function differs(edit: Edit, policy: Policy): boolean {
  const { grants } = draftOf(edit.base, policy)
  return Object.keys(changesOf(edit)).length > 0 || !sameGrants(grants, edit.draft.grants)
}

/** Whether a project was added in which nothing is given yet: it stays, but is nothing to be saved. */
function isBegun({ draft }: Edit): boolean {
  return draft.grants.some((grant) => 'permissions' in grant && grant.permissions.length === 0)
}
