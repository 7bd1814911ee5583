'use client'
// Decides how roles of a service are given project by project: the project, then the role, each project once.
import type { Service } from '@rollcall/core'
import { useRef, type ReactElement } from 'react'
import { Button, IconButton } from '../parts/button.tsx'
import { Hint } from '../parts/hint.tsx'
import { Icon } from '../parts/icons.tsx'
import { Select } from '../parts/select.tsx'
import { projectIds, roleAt, withGrant, withoutGrant } from './grants.ts'
import { NotReady } from './not-ready.tsx'
import { holds, lockedAt, type Access } from './use-access.ts'

/** Props of {@link ServiceProjects}. */
export interface ServiceProjectsProps {
  access: Access
  service: Service
}

/** A line for each project, and one more on demand. */
export function ServiceProjects({ access, service }: ServiceProjectsProps): ReactElement {
  const more = useRef<HTMLButtonElement>(null)
  const { grants, say, projects, readOnly } = access
  if (access.state !== 'ready') return <NotReady access={access} />
  const taken = projectIds(grants, service.name)
  const free = projects.filter(({ id }) => !taken.includes(id) && !lockedAt(access, id))
  const [first] = free
  const add = (): void => {
    // The weakest role: whoever adds a line and forgets it has given the least.
    const role = service.project.at(-1)
    if (!first || !role) return
    access.onChange(
      withGrant(grants, {
        scope: 'service',
        service: service.name,
        projectId: first.id,
        role: role.name,
      }),
    )
  }
  const remove = (projectId: string): void => {
    access.onChange(withoutGrant(grants, { scope: 'service', service: service.name, projectId }))
    more.current?.focus()
  }
  return (
    <div className='rollcall-service-projects'>
      <ul>
        {taken.map((projectId, index) => (
          // By their order: a line whose project is changed stays the same line.
          <li key={index} className='rollcall-service-project' data-project={projectId}>
            <ProjectChoice
              access={access}
              service={service}
              projectId={projectId}
              number={index + 1}
              onRemove={() => remove(projectId)}
            />
          </li>
        ))}
      </ul>
      {taken.length === 0 && <p className='rollcall-access-note'>{say.copy.noAccess}</p>}
      {!readOnly && (
        <Hint
          text={
            first ? undefined : projects.length > 0 ? say.copy.everyProject : say.copy.noProject
          }
        >
          <Button
            ref={more}
            aria-label={say.copy.addProjectTo(say.service(service.name))}
            aria-disabled={first === undefined}
            onClick={add}
          >
            <Icon name='plus' />
            {say.copy.addProject}
          </Button>
        </Hint>
      )}
    </div>
  )
}

interface ProjectChoiceProps extends ServiceProjectsProps {
  projectId: string
  number: number
  onRemove: () => void
}

function ProjectChoice({
  access,
  service,
  projectId,
  number,
  onRemove,
}: ProjectChoiceProps): ReactElement {
  const { say, grants, projects, readOnly, onChange } = access
  const label = say.service(service.name)
  const place = { scope: 'service' as const, service: service.name, projectId }
  const role = roleAt(grants, place) ?? ''
  const taken = projectIds(grants, service.name)
  const known = projects.some(({ id }) => id === projectId)
  const locked = readOnly === true || !known || lockedAt(access, projectId) !== undefined
  return (
    <>
      <Select
        aria-label={say.copy.projectOf(label, number)}
        disabled={locked}
        value={projectId}
        onChange={({ target }) =>
          onChange(withGrant(grants, { ...place, projectId: target.value, role }, place))
        }
      >
        {!known && <option value={projectId}>{say.project(projectId)}</option>}
        {projects.map(({ id, name }) => (
          <option key={id} value={id} disabled={id !== projectId && taken.includes(id)}>
            {name}
          </option>
        ))}
      </Select>
      <Select
        aria-label={say.copy.roleOf(label, say.project(projectId))}
        disabled={locked}
        value={role}
        onChange={({ target }) => onChange(withGrant(grants, { ...place, role: target.value }))}
      >
        {service.project.map(({ name, permissions }) => (
          <option key={name} value={name} disabled={!holds(access, permissions, projectId)}>
            {say.serviceRole(service.name, name)}
          </option>
        ))}
      </Select>
      {!locked && (
        <IconButton
          aria-label={say.copy.removeFrom(label, say.project(projectId))}
          onClick={onRemove}
        >
          <Icon name='close' />
        </IconButton>
      )}
    </>
  )
}
