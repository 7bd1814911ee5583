'use client'
// Decides how it is told what somebody may do and why: place by place, each permission with its source.
import type { Effective, OrganizationAnswer } from '@rollcall/core'
import { useId, type ReactElement } from 'react'
import { useProjects } from '../hooks/use-projects.ts'
import { useWords, type AccessWords } from './use-words.ts'

/** Props of {@link EffectiveAccess}. */
export interface EffectiveAccessProps {
  answer: OrganizationAnswer
  effective: readonly Effective[]
}

/** All that somebody may do, first everywhere, then what comes on top in single projects. */
export function EffectiveAccess({ answer, effective }: EffectiveAccessProps): ReactElement {
  const { organization, policy, words } = answer
  const projects = useProjects(organization.id).data?.projects ?? []
  const say = useWords({ policy, words, projects })
  const places = [...new Set(effective.map(({ projectId }) => projectId))]
  if (effective.length === 0) return <p className='rollcall-access-note'>{say.copy.nothing}</p>
  return (
    <div className='rollcall-effective'>
      {places.map((projectId) => (
        <Place
          key={projectId ?? ''}
          title={projectId === undefined ? say.copy.inOrganization : say.project(projectId)}
          held={effective.filter((one) => one.projectId === projectId)}
          say={say}
        />
      ))}
    </div>
  )
}

interface PlaceProps {
  title: string
  held: readonly Effective[]
  say: AccessWords
}

function Place({ title, held, say }: PlaceProps): ReactElement {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h4 id={id} className='rollcall-effective-title'>
        {title}
      </h4>
      <ul>
        {held.map(({ permission, projectId, from }) => (
          <li key={permission} className='rollcall-effective-line'>
            <span>{say.permission(permission)}</span>
            <span className='rollcall-line-note'>{say.source(from, projectId)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
