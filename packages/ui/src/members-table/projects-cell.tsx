'use client'
// Decides how it is told in which projects somebody has access, whatever it comes from: core reckons it.
import { accessOf, can, projectRead } from '@rollcall/core'
import type { ReactElement } from 'react'
import { useProjects } from '../hooks/use-projects.ts'
import type { CellProps } from '../people/table.ts'

/** The names of the projects; of those the viewer does not see only how many. */
export function ProjectsCell({ person, table }: CellProps): ReactElement | null {
  const { answer, copy } = table
  const { data } = useProjects(answer.organization.id)
  const access = accessOf(answer.policy, person.role, person.grants)
  if (can(access, projectRead)) return <>{copy.allProjects}</>
  if (access.projects.size === 0) return <>{copy.noProjects}</>
  if (!data) return null
  const seen = data.projects.filter(({ id }) => access.projects.has(id)).map(({ name }) => name)
  const hidden = access.projects.size - seen.length
  const text = [...seen, ...(hidden > 0 ? [`+${hidden}`] : [])].join(', ')
  return (
    <span className='rollcall-cell-text' title={text}>
      {text}
    </span>
  )
}
