'use client'
// Decides how people are filtered by a project: one of those the viewer sees.
import type { ReactElement, Ref } from 'react'
import { useProjects } from '../hooks/use-projects.ts'
import type { About } from '../people/table.ts'
import { FilterMenu } from './filter-menu.tsx'

/** Props of {@link ProjectFilter}. */
export interface ProjectFilterProps {
  name: string
  about: About
  /** The id of the project. */
  chosen: string | undefined
  /** Called with an id; empty for every project. */
  onChoose: (projectId: string) => void
  className?: string | undefined
  ref?: Ref<HTMLDivElement> | undefined
}

/** The filter; nothing where there is no project to choose. */
export function ProjectFilter({
  name,
  about: { answer, copy },
  chosen,
  onChoose,
  ...rest
}: ProjectFilterProps): ReactElement | null {
  const { data } = useProjects(answer.organization.id)
  const options =
    data?.projects.map((project) => ({ value: project.id, label: project.name })) ?? []
  // A project out of sight may be chosen by an address: it can be taken away like any other.
  if (chosen !== undefined && data && !options.some(({ value }) => value === chosen))
    options.push({ value: chosen, label: chosen })
  if (options.length === 0) return null
  return (
    <FilterMenu
      {...rest}
      name={name}
      copy={copy}
      several={false}
      options={options}
      chosen={chosen === undefined ? [] : [chosen]}
      onChoose={([projectId = '']) => onChoose(projectId)}
    />
  )
}
