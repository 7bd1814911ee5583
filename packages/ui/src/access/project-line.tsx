'use client'
// Decides how access to one project is drawn: as one role, or as permissions that open below its name.
import type { ReactElement } from 'react'
import { IconButton } from '../parts/button.tsx'
import { Hint } from '../parts/hint.tsx'
import { Icon } from '../parts/icons.tsx'
import { permissionsAt } from './grants.ts'
import { ProjectPanel } from './project-panel.tsx'
import { ProjectRole } from './project-role.tsx'
import { lockedAt, statesAt, type Access } from './use-access.ts'

/** Props of {@link ProjectLine}. */
export interface ProjectLineProps {
  access: Access
  projectId: string
  /** Whether it is open at first. */
  open: boolean
  /** Whether it takes the focus, having just been added. */
  focused: boolean
  onRemove: () => void
}

/** Access to one project. */
export function ProjectLine(props: ProjectLineProps): ReactElement {
  const { access, projectId, focused, onRemove } = props
  const { say, answer, projects } = access
  if (!projects.some(({ id }) => id === projectId)) {
    return <li className='rollcall-line'>{say.copy.hiddenProject}</li>
  }
  const remove = !access.readOnly && (
    <Remove access={access} projectId={projectId} onRemove={onRemove} />
  )
  if (answer.policy.projects?.as !== 'roles') return <ProjectPanel {...props} remove={remove} />
  return (
    <li className='rollcall-line' data-project={projectId}>
      <span className='rollcall-line-words'>{say.project(projectId)}</span>
      <ProjectRole access={access} projectId={projectId} focused={focused} />
      {remove}
    </li>
  )
}

function Remove({
  access,
  projectId,
  onRemove,
}: Pick<ProjectLineProps, 'access' | 'projectId' | 'onRemove'>): ReactElement {
  const place = { scope: 'project' as const, projectId }
  const given = permissionsAt(access.grants, place)
  const refused =
    lockedAt(access, projectId) ??
    statesAt(access, place, given).find((state) => state.refused !== undefined)?.refused
  return (
    <Hint text={refused}>
      <IconButton
        aria-label={access.say.copy.removeProject(access.say.project(projectId))}
        aria-disabled={refused === undefined ? undefined : true}
        onClick={refused === undefined ? onRemove : undefined}
      >
        <Icon name='close' />
      </IconButton>
    </Hint>
  )
}
