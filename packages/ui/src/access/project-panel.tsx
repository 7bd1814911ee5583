'use client'
// Decides how the permissions in one project are summed up, and opened to be changed.
import { useEffect, useId, useRef, useState, type ReactElement, type ReactNode } from 'react'
import { Icon } from '../parts/icons.tsx'
import { PermissionList } from './permission-list.tsx'
import type { ProjectLineProps } from './project-line.tsx'
import { ProjectMatrix } from './project-matrix.tsx'
import { statesAt } from './use-access.ts'
import { WholeToggle } from './whole-toggle.tsx'

/** Props of {@link ProjectPanel}. */
export interface ProjectPanelProps extends Omit<ProjectLineProps, 'onRemove'> {
  /** Takes it out of the list. */
  remove: ReactNode
}

/** A project whose permissions are given one by one. */
export function ProjectPanel(props: ProjectPanelProps): ReactElement {
  const { access, projectId, focused, remove } = props
  const id = useId()
  const [open, setOpen] = useState(props.open)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (focused) button.current?.focus()
  }, [focused])
  const { copy, project } = access.say
  const name = project(projectId)
  const rules = access.answer.policy.projects
  const place = { scope: 'project' as const, projectId }
  const states = statesAt(access, place, rules?.permissions ?? [])
  const held = states.filter(({ on }) => on).length
  const alone = rules?.as === 'matrix' ? rules.permissions.filter(outside(rules)) : undefined
  return (
    <li className='rollcall-project' data-project={projectId}>
      <div className='rollcall-project-head'>
        <button
          ref={button}
          type='button'
          className='rollcall-disclosure'
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <Icon name='chevron' />
          <span className='rollcall-truncate'>{name}</span>
        </button>
        <span className='rollcall-line-note'>
          {held === 0 ? copy.none : held < states.length && copy.some(held, states.length)}
        </span>
        <span className='rollcall-project-full'>
          <span aria-hidden>{copy.full}</span>
          <WholeToggle
            access={access}
            projectId={projectId}
            states={states}
            label={copy.within(copy.full, name)}
          />
        </span>
        {remove}
      </div>
      <div id={id} hidden={!open} className='rollcall-project-body'>
        <PermissionList access={access} place={place} names={alone ?? rules?.permissions ?? []} />
        {rules?.as === 'matrix' && (
          <ProjectMatrix access={access} projectId={projectId} matrix={rules} />
        )}
        {held === 0 && !access.readOnly && <p className='rollcall-access-note'>{copy.leaves}</p>}
      </div>
    </li>
  )
}

/** A matrix has no cell for the permission that comes with all others. */
function outside({ rows, columns }: { rows: readonly string[]; columns: readonly string[] }) {
  const cells = new Set(rows.flatMap((row) => columns.map((column) => `${row}.${column}`)))
  return (name: string): boolean => !cells.has(name)
}
