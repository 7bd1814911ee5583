'use client'
// Decides what the tabs of the members screen are called, and that they count.
import type { Organization } from '@rollcall/core'
import type { ReactElement, ReactNode } from 'react'
import { invitationsTable } from '../copy/en/invitations-table.ts'
import { membersTable } from '../copy/en/members-table.ts'
import { useRollcall } from '../context.ts'
import { useCopy } from '../copy/copy.ts'
import { Tabs, type Tab } from '../parts/tabs.tsx'
import type { PeopleTab } from '../people/people-view.ts'

/** Props of {@link MembersTabs}. */
export interface MembersTabsProps {
  /** Whose people are counted, once that is known. */
  organization: Organization | undefined
  value: PeopleTab
  onChange: (value: PeopleTab) => void
  members: ReactNode
  /** `false`: the viewer may not read them, or it is not known yet. */
  invitations: ReactNode
}

/** A tab for members and, for those who may read them, one for invitations; each called like its table. */
export function MembersTabs({
  organization,
  value,
  onChange,
  members,
  invitations,
}: MembersTabsProps): ReactElement {
  const { locale } = useRollcall()
  const { title } = useCopy('membersTable', membersTable)
  const other = useCopy('invitationsTable', invitationsTable).title
  const number = new Intl.NumberFormat(locale)
  const tabs: Tab<PeopleTab>[] = [
    {
      value: 'members',
      label: title,
      count: organization && number.format(organization.memberCount),
      panel: members,
    },
  ]
  if (invitations) {
    tabs.push({
      value: 'invitations',
      label: other,
      count: organization && number.format(organization.openInvitationCount),
      panel: invitations,
    })
  }
  return <Tabs label={title} tabs={tabs} value={value} onChange={onChange} />
}
