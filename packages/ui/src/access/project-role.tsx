'use client'
// Decides how one role in a project is chosen.
import { labelOf } from '@rollcall/core'
import { useEffect, useRef, type ReactElement } from 'react'
import { Select } from '../parts/select.tsx'
import { roleAt, withGrant } from './grants.ts'
import { holds, lockedAt, type Access } from './use-access.ts'

/** Props of {@link ProjectRole}. */
export interface ProjectRoleProps {
  access: Access
  projectId: string
  focused: boolean
}

/** The role somebody has in a project; those that give more than the viewer has cannot be chosen. */
export function ProjectRole({ access, projectId, focused }: ProjectRoleProps): ReactElement {
  const select = useRef<HTMLSelectElement>(null)
  useEffect(() => {
    if (focused) select.current?.focus()
  }, [focused])
  const { answer, say, grants, readOnly } = access
  const rules = answer.policy.projects
  const roles = rules?.as === 'roles' ? rules.roles : []
  const place = { scope: 'project' as const, projectId }
  return (
    <Select
      ref={select}
      aria-label={say.copy.roleIn(say.project(projectId))}
      disabled={readOnly === true || lockedAt(access, projectId) !== undefined}
      value={roleAt(grants, place)}
      onChange={(event) =>
        access.onChange(withGrant(grants, { ...place, role: event.target.value }))
      }
    >
      {roles.map(({ name, permissions }) => (
        <option key={name} value={name} disabled={!holds(access, permissions, projectId)}>
          {labelOf(answer.words.projectRoles, name)}
        </option>
      ))}
    </Select>
  )
}
