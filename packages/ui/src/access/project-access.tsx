'use client'
// Decides how access to single projects is given: a line for each project, and a way to another.
import { explain } from '@rollcall/core'
import { useRef, useState, type ReactElement } from 'react'
import { useRollcall } from '../context.ts'
import { AddProject } from './add-project.tsx'
import { projectIds, withGrant, withoutGrant } from './grants.ts'
import { NotReady } from './not-ready.tsx'
import { ProjectLine } from './project-line.tsx'
import type { Access } from './use-access.ts'

/** So many projects are drawn open; of more, only their names. */
const fewProjects = 3

/** Access to projects, as the policy gives it: by switches, in a matrix, or by one role. */
export function ProjectAccess({ access }: { access: Access }): ReactElement | null {
  const { locale } = useRollcall()
  const adding = useRef<HTMLButtonElement>(null)
  const [added, setAdded] = useState<string | null>(null)
  const { answer, role, grants, say, readOnly } = access
  const rules = answer.policy.projects
  if (!rules || rules.as === 'services') return null
  const everywhere = rules.permissions.every(
    (name) => explain(answer.policy, { role, grants: [] }, name).length > 0,
  )
  if (everywhere)
    return <p className='rollcall-access-note'>{say.copy.allProjects(say.role(role))}</p>
  if (access.state !== 'ready') return <NotReady access={access} />

  const names = (id: string): string => say.project(id)
  const ids = projectIds(grants).toSorted((one, other) =>
    names(one).localeCompare(names(other), locale),
  )
  const add = (projectId: string): void => {
    setAdded(projectId)
    const lowest = rules.as === 'roles' ? rules.roles.at(-1) : undefined
    const place = { scope: 'project' as const, projectId }
    access.onChange(
      withGrant(grants, lowest ? { ...place, role: lowest.name } : { ...place, permissions: [] }),
    )
  }
  const remove = (projectId: string): void => {
    access.onChange(withoutGrant(grants, { scope: 'project', projectId }))
    adding.current?.focus()
  }
  return (
    <div className='rollcall-projects'>
      {ids.length > 0 ? (
        <ul className='rollcall-lines'>
          {ids.map((id) => (
            <ProjectLine
              key={id}
              access={access}
              projectId={id}
              open={ids.length <= fewProjects || id === added}
              focused={id === added}
              onRemove={() => remove(id)}
            />
          ))}
        </ul>
      ) : (
        <p className='rollcall-access-note'>{say.copy.noAccess}</p>
      )}
      {!readOnly && <AddProject ref={adding} access={access} taken={ids} onAdd={add} />}
    </div>
  )
}
