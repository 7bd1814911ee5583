'use client'
// Decides how it is told what a role brings, before it is given.
import { roleLabel, roleOf, type OrganizationAnswer } from '@rollcall/core'
import { useState, type ReactElement } from 'react'
import { useWords } from '../access/use-words.ts'
import type { InviteDialogCopy } from '../copy/en/invite-dialog.ts'
import { Icon } from '../parts/icons.tsx'

/** Props of {@link RolePermissions}. */
export interface RolePermissionsProps {
  copy: InviteDialogCopy
  answer: OrganizationAnswer
  role: string
}

/** The permissions of a role, folded up; nothing for a role that brings none. */
export function RolePermissions({ copy, answer, role }: RolePermissionsProps): ReactElement | null {
  const { policy, words } = answer
  const [open, setOpen] = useState(false)
  const { permission } = useWords({ policy, words, projects: none })
  const { permissions, projects } = roleOf(policy, role)
  const labels = [...new Set([...permissions, ...projects].map(permission))]
  if (labels.length === 0) return null
  return (
    <details
      className='rollcall-role-permissions'
      data-slot='role-permissions'
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <Icon name='chevron' />
        {copy.rolePermissions(roleLabel(words, role), labels.length)}
      </summary>
      {open && (
        <ul>
          {labels.map((label) => (
            <li key={label}>
              <Icon name='check' />
              {label}
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}

const none: [] = []
