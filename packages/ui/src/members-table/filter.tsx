'use client'
// Decides by what people can be filtered, and what each filter offers.
import { roleLabel, type Person } from '@rollcall/core'
import type { ReactElement, Ref } from 'react'
import { useRollcall } from '../context.ts'
import { languageName } from '../copy/language.ts'
import { onDemand } from '../parts/on-demand.tsx'
import type { About } from '../people/table.ts'
import type { Filters } from '../people/people-view.ts'
import type { View } from '../people/use-view.ts'
import { FilterMenu } from './filter-menu.tsx'

/** Asks for the projects, which most tables do not show. */
const ProjectFilter = onDemand(() =>
  import('./project-filter.tsx').then((file) => file.ProjectFilter),
)

/** A filter of the members table. */
export type MembersFilter = keyof Filters

/** By what people are filtered where the host does not say. */
export const usualFilters: readonly MembersFilter[] = ['role', 'status']

/** Props of {@link Filter}. */
export interface FilterProps {
  id: MembersFilter
  view: View
  about: About
  /** Whether open invitations stand in the list. */
  invited: boolean
  /** The roles to choose from, where not all are listed. */
  roles: readonly string[] | undefined
  /** The languages to choose from, as tags. */
  locales: readonly string[]
  className?: string | undefined
  ref?: Ref<HTMLDivElement> | undefined
}

const members: Person['status'][] = ['active', 'suspended']
const everybody: Person['status'][] = [...members, 'pending', 'expired']

/** One filter of the toolbar. */
export function Filter({
  id,
  view,
  about,
  invited,
  roles,
  locales,
  ...rest
}: FilterProps): ReactElement {
  const { locale } = useRollcall()
  const { copy, answer } = about
  switch (id) {
    case 'role':
      return (
        <FilterMenu
          {...rest}
          name={copy.filterRole}
          copy={copy}
          chosen={view.filters.role ?? []}
          onChoose={(chosen) => view.setFilter('role', chosen)}
          options={answer.policy.roles
            .filter(({ name }) => roles === undefined || roles.includes(name))
            .map(({ name }) => ({ value: name, label: roleLabel(answer.words, name) }))}
        />
      )
    case 'status':
      return (
        <FilterMenu
          {...rest}
          name={copy.filterStatus}
          copy={copy}
          chosen={view.filters.status ?? []}
          onChoose={(chosen) => view.setFilter('status', chosen)}
          options={(invited ? everybody : members).map((value) => ({ value, label: copy[value] }))}
        />
      )
    case 'twoFactor':
      return (
        <FilterMenu
          {...rest}
          name={copy.columnTwoFactor}
          copy={copy}
          chosen={view.filters.twoFactor ?? []}
          onChoose={(chosen) => view.setFilter('twoFactor', chosen)}
          options={[
            { value: 'on', label: copy.twoFactorOn },
            { value: 'off', label: copy.twoFactorOff },
          ]}
        />
      )
    case 'project':
      return (
        <ProjectFilter
          {...rest}
          name={copy.columnProjects}
          about={about}
          chosen={view.filters.project}
          onChoose={(project) => view.setFilter('project', project)}
        />
      )
    default:
      return (
        <FilterMenu
          {...rest}
          name={copy.columnLocale}
          copy={copy}
          chosen={view.filters.locale ?? []}
          onChoose={(chosen) => view.setFilter('locale', chosen)}
          options={locales.map((value) => ({ value, label: languageName(value, locale) }))}
        />
      )
  }
}
