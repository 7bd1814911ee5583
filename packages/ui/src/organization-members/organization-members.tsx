'use client'
// Decides how members, invitations and one opened member share a screen.
import { useState, type ReactElement, type ReactNode, type Ref } from 'react'
import { useRollcall } from '../context.ts'
import { useOrganization } from '../hooks/use-organization.ts'
import {
  InvitationsTable,
  type InvitationsTableProps,
} from '../invitations-table/invitations-table.tsx'
import { MembersTable, type MembersTableProps } from '../members-table/members-table.tsx'
import { classNames } from '../parts/class-names.ts'
import type { PeopleTab, TabState, ViewState } from '../people/people-view.ts'
import { MembersTabs } from './members-tabs.tsx'
import { OpenedMember } from './opened-member.tsx'
import { useOpened } from './use-opened.ts'

/** Props of {@link OrganizationMembers}: those of the tables, and what is between them. */
export interface OrganizationMembersProps
  extends Omit<MembersTableProps, 'people' | 'heading' | 'onOpenMember' | 'ref'>, TabState {
  /** What is looked at in the list of invitations, as `view` and `onViewChange` say of members. Default: it keeps that itself. */
  invitationsView?: ViewState
  /** The tab that is open at first. Default: `members`. */
  defaultTab?: PeopleTab
  /** Called with a member whose name was chosen, for hosts with a page for that. Default: they open here. */
  onOpenMember?: MembersTableProps['onOpenMember']
  /** Draws an opened member in the place of the tables, until it calls `close`. Default: `MemberDetails`. */
  renderMember?: (memberId: string, close: () => void) => ReactNode
  ref?: Ref<HTMLDivElement>
}

/** All about the people of an organization in one: members, open invitations, and the member who is opened. */
export function OrganizationMembers(props: OrganizationMembersProps): ReactElement {
  const { scope } = useRollcall()
  return <Everybody key={JSON.stringify([scope.userId, props.organizationId])} {...props} />
}

function Everybody({
  organizationId,
  invitationsView,
  defaultTab = 'members',
  tab,
  onTabChange,
  renderMember,
  onOpenMember,
  className,
  ref,
  ...rest
}: OrganizationMembersProps): ReactElement {
  const { dir } = useRollcall()
  const { data: answer, error } = useOrganization(organizationId)
  const [own, setOwn] = useState(defaultTab)
  const chosen = tab ?? own
  const choose = (next: PeopleTab): void => {
    setOwn(next)
    onTabChange?.(next)
  }
  const { memberId, open, close, place, tables } = useOpened()
  const opened = (id: string): ReactNode =>
    renderMember ? (
      renderMember(id, close)
    ) : (
      <OpenedMember
        organizationId={organizationId}
        memberId={id}
        onClose={close}
        onLeft={rest.onLeft}
      />
    )
  // Who may not read invitations sees one list, and needs no tabs.
  const reads = answer?.viewer.permissions.includes('invitation.read') ?? chosen === 'invitations'
  const tabbed = reads || (!answer && !error)
  const table = (
    <MembersTable
      {...rest}
      organizationId={organizationId}
      people='members'
      heading={tabbed ? 'hidden' : 'shown'}
      onOpenMember={onOpenMember ?? open}
    />
  )
  return (
    <div
      ref={ref}
      className={classNames('rollcall-root', className)}
      dir={dir}
      data-slot='organization-members'
      data-state={memberId === null ? chosen : 'member'}
    >
      {memberId !== null && (
        <div ref={place} className='rollcall-opened' tabIndex={-1}>
          {opened(memberId)}
        </div>
      )}
      {/* Hidden, not gone: what was searched for is still there on the way back. */}
      <div ref={tables} hidden={memberId !== null}>
        {tabbed ? (
          <MembersTabs
            organization={answer?.organization}
            value={reads ? chosen : 'members'}
            onChange={choose}
            members={table}
            invitations={
              reads && (
                <InvitationsTable
                  {...invitationsView}
                  {...goesOn(rest)}
                  organizationId={organizationId}
                  heading='hidden'
                  selectable={rest.selectable ?? false}
                  confirm={rest.confirm?.filter((verb) => verb === 'resendInvitation') ?? []}
                />
              )
            }
          />
        ) : (
          table
        )}
      </div>
    </div>
  )
}

/** How both lists go on. */
function goesOn({
  paging,
  pageSize,
  virtualFrom,
}: Partial<OrganizationMembersProps>): Partial<InvitationsTableProps> {
  return {
    ...(paging && { paging }),
    ...(pageSize && { pageSize }),
    ...(virtualFrom !== undefined && { virtualFrom }),
  }
}
