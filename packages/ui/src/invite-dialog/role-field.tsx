'use client'
// Decides how the role of those who are invited is chosen.
import { roleLabel, type OrganizationAnswer } from '@rollcall/core'
import { useId, type ReactElement } from 'react'
import type { InviteDialogCopy } from '../copy/en/invite-dialog.ts'
import { Field } from '../parts/field.tsx'
import { Select } from '../parts/select.tsx'

/** Props of {@link RoleField}. */
export interface RoleFieldProps {
  answer: OrganizationAnswer
  copy: InviteDialogCopy
  /** `null`: the role the policy names. */
  role: string | null
  onChange: (role: string) => void
}

/** One role for all, with what it means below. Roles that may not be given cannot be chosen. */
export function RoleField({ answer, copy, role, onChange }: RoleFieldProps): ReactElement {
  const id = useId()
  const { policy, viewer, words } = answer
  const chosen = role ?? policy.invitations.role
  return (
    <Field id={id} label={copy.role} help={words.roles[chosen]?.description}>
      <Select
        id={id}
        aria-describedby={`${id}-help`}
        value={chosen}
        onChange={(event) => onChange(event.target.value)}
      >
        {policy.roles.map(({ name }) => (
          <option key={name} value={name} disabled={viewer.assignable[name] !== null}>
            {roleLabel(words, name)}
          </option>
        ))}
      </Select>
    </Field>
  )
}
