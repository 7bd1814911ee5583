'use client'
// Decides which fields of an invitation can be corrected: those the policy asks an inviter for.
import type {
  InvitationField,
  MemberField,
  OrganizationAnswer,
  Policy,
  Reason,
} from '@rollcall/core'
import type { ReactElement } from 'react'
import type { MemberDetailsCopy } from '../copy/en/member-details.ts'
import { fieldsOnDemand } from '../parts/fields-on-demand.tsx'
import { RoleField } from '../parts/role-field.tsx'
import { ProfileFields } from '../profile/profile-fields.tsx'
import type { Correcting } from './use-correction.ts'

const AccessFields = fieldsOnDemand(() =>
  import('../access/access-fields.tsx').then((file) => file.AccessFields),
)

/** Props of {@link CorrectionFields}. */
export interface CorrectionFieldsProps {
  answer: OrganizationAnswer
  copy: MemberDetailsCopy
  correcting: Correcting
  busy: boolean
  sentence: (reason: Reason) => string
}

/** Role, name and language, then access. */
export function CorrectionFields({
  answer,
  copy,
  correcting: { base, draft, change, changeRole },
  busy,
  sentence,
}: CorrectionFieldsProps): ReactElement {
  const { ask } = answer.policy.invitations
  const access = accessAsked(answer.policy)
  return (
    <>
      {ask.includes('role') && (
        <RoleField
          label={copy.role}
          answer={answer}
          role={draft.role}
          held={base.role}
          busy={busy}
          sentence={sentence}
          onChange={changeRole}
        />
      )}
      <ProfileFields
        words={copy}
        fields={profileAsked(answer.policy)}
        profile={draft}
        busy={busy}
        onChange={change}
      />
      {access.length > 0 && (
        <AccessFields
          fields={access}
          of='invitation'
          answer={answer}
          role={draft.role}
          grants={draft.grants}
          readOnly={busy}
          onChange={(grants) => change({ grants })}
        />
      )}
    </>
  )
}

/** What of access an inviter is asked for. */
export function accessAsked({
  invitations: { ask },
}: Policy): Extract<InvitationField, 'permissions' | 'projects' | 'services'>[] {
  return (['permissions', 'projects', 'services'] as const).filter((field) => ask.includes(field))
}

/** What is asked of an invitation, and what can be changed of members by others anyway. */
function profileAsked({ invitations: { ask }, members: { others } }: Policy): MemberField[] {
  const fields: MemberField[] = []
  if (ask.includes('name') || others.includes('displayName')) fields.push('displayName')
  if (ask.includes('locale') || others.includes('locale')) fields.push('locale')
  return fields
}
