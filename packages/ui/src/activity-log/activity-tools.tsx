'use client'
// Decides by what the activity can be filtered.
import type { OrganizationAnswer } from '@rollcall/core'
import type { ReactElement } from 'react'
import type { ActivityLogCopy } from '../copy/en/activity-log.ts'
import { FilterMenu } from '../members-table/filter-menu.tsx'
import { PersonFilter } from './person-filter.tsx'
import type { ActivityView, Doer } from './use-activity-view.ts'

/** Props of {@link ActivityTools}. */
export interface ActivityToolsProps {
  copy: ActivityLogCopy
  view: ActivityView
  answer: OrganizationAnswer
  doers: readonly Doer[]
}

/** The line between the head and the acts. */
export function ActivityTools({ copy, view, answer, doers }: ActivityToolsProps): ReactElement {
  return (
    <div className='rollcall-members-tools'>
      <PersonFilter
        copy={copy}
        answer={answer}
        doers={doers}
        chosen={view.doer}
        onChoose={view.setDoer}
      />
      <FilterMenu
        name={copy.filterKind}
        copy={copy}
        chosen={view.kinds}
        onChoose={view.setKinds}
        options={[
          { value: 'invitations', label: copy.kindInvitations },
          { value: 'members', label: copy.kindMembers },
          { value: 'access', label: copy.kindAccess },
          { value: 'ownership', label: copy.kindOwnership },
          { value: 'organization', label: copy.kindOrganization },
        ]}
      />
      <FilterMenu
        name={copy.filterSince}
        copy={copy}
        several={false}
        chosen={view.span ? [view.span] : []}
        onChoose={([span]) => view.setSpan(span ?? null)}
        options={[
          { value: 'day', label: copy.sinceDay },
          { value: 'week', label: copy.sinceWeek },
          { value: 'month', label: copy.sinceMonth },
          { value: 'quarter', label: copy.sinceQuarter },
        ]}
      />
    </div>
  )
}
