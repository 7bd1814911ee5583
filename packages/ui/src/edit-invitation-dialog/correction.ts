// Decides what of an open invitation is corrected, and what becomes of it when somebody else was faster.
import {
  fittingGrants,
  needless,
  tidyGrants,
  type Grant,
  type InvitationChange,
  type Person,
  type Policy,
} from '@rollcall/core'
import { onTop, sameGrants } from '../access/grants.ts'
import { profileChanges, profileOf, type Profile } from '../profile/profile.ts'

/** An invitation as it stands in the fields. */
export interface Draft extends Profile {
  role: string
  grants: readonly Grant[]
}

/** A field of a draft. */
export type DraftField = keyof Draft

/** A draft, and the invitation it was made from. */
export interface Correction {
  base: Person
  draft: Draft
}

/** What the fields show of an invitation. */
export function draftOf(invitation: Person, policy: Policy): Draft {
  const { role, grants } = invitation
  return { role, ...profileOf(invitation), grants: fittingGrants(policy, grants) }
}

/** What is not as it was; nothing that the role brings anyway. */
export function changeOf({ base, draft }: Correction, policy: Policy): InvitationChange {
  const was = draftOf(base, policy)
  const { displayName, locale } = profileChanges(base, draft)
  const grants = draft.grants.filter((grant) => !needless(policy, draft.role, grant))
  return {
    ...(draft.role === base.role ? {} : { role: draft.role }),
    ...(displayName === undefined ? {} : { name: displayName }),
    ...(locale === undefined ? {} : { locale }),
    ...(sameGrants(draft.grants, was.grants) ? {} : { grants: tidyGrants(grants) }),
  }
}

/** The fields in which two drafts differ. */
export function differences(one: Draft, other: Draft): DraftField[] {
  const texts = (['role', 'name', 'locale'] as const).filter((field) => one[field] !== other[field])
  return sameGrants(one.grants, other.grants) ? texts : [...texts, 'grants']
}

/** The same corrections, made to what somebody else has made of the invitation. */
export function rebased({ base, draft }: Correction, fresh: Person, policy: Policy): Correction {
  const was = draftOf(base, policy)
  const theirs = draftOf(fresh, policy)
  const mine = (field: 'role' | 'name' | 'locale'): string =>
    draft[field] === was[field] ? theirs[field] : draft[field]
  return {
    base: fresh,
    draft: {
      role: mine('role'),
      name: mine('name'),
      locale: mine('locale'),
      grants: onTop(was.grants, draft.grants, theirs.grants),
    },
  }
}
