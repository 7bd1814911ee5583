'use client'
// Decides how members, invitations and one opened member share a screen.
import { useState, type ReactElement, type ReactNode, type Ref } from 'react'
import { invitationsTable } from '../copy/en/invitations-table.ts'
import { membersTable } from '../copy/en/members-table.ts'
import { useRollcall } from '../context.ts'
import { useCopy } from '../copy/copy.ts'
import { useOrganization } from '../hooks/use-organization.ts'
import { InvitationsTable } from '../invitations-table/invitations-table.tsx'
import { MembersTable, type MembersTableProps } from '../members-table/members-table.tsx'
import { classNames } from '../parts/class-names.ts'
import { Tabs } from '../parts/tabs.tsx'
import { useOpened } from './use-opened.ts'

/** Props of {@link OrganizationMembers}: those of the tables, and what is between them. */
export interface OrganizationMembersProps extends Omit<
  MembersTableProps,
  'people' | 'heading' | 'ref'
> {
  /** The tab that is open at first. Default: `members`. */
  defaultTab?: 'members' | 'invitations'
  /**
   * Draws an opened member in the place of the tables, until it calls `close`. Without it, and without
   * `onOpenMember`, names are only words.
   */
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
  defaultTab = 'members',
  renderMember,
  onOpenMember,
  className,
  ref,
  ...rest
}: OrganizationMembersProps): ReactElement {
  const { dir, locale } = useRollcall()
  const members = useCopy('membersTable', membersTable).title
  const invitations = useCopy('invitationsTable', invitationsTable).title
  const { data: answer, error } = useOrganization(organizationId)
  const [chosen, choose] = useState(defaultTab)
  const { memberId, open, close, within } = useOpened()

  const reads = answer?.viewer.permissions.includes('invitation.read') ?? chosen === 'invitations'
  // Who may not read invitations sees one list, and needs no tabs.
  const tabbed = reads || (!answer && !error)
  const show = onOpenMember ?? (renderMember && open)
  const table = (
    <MembersTable
      {...rest}
      {...(show ? { onOpenMember: show } : {})}
      organizationId={organizationId}
      people='members'
      heading={tabbed ? 'hidden' : 'shown'}
    />
  )
  const number = new Intl.NumberFormat(locale)
  const counts = answer?.organization
  return (
    <div
      ref={ref}
      className={classNames('rollcall-root', className)}
      dir={dir}
      data-slot='organization-members'
      data-state={memberId === null ? chosen : 'member'}
    >
      {memberId !== null && renderMember?.(memberId, close)}
      {/* Hidden, not gone: what was searched for is still there on the way back. */}
      <div ref={within} hidden={memberId !== null}>
        {tabbed ? (
          <Tabs
            label={members}
            value={reads ? chosen : 'members'}
            onChange={choose}
            tabs={[
              {
                value: 'members',
                label: members,
                count: counts && number.format(counts.memberCount),
                panel: table,
              },
              ...(reads
                ? [
                    {
                      value: 'invitations' as const,
                      label: invitations,
                      count: counts && number.format(counts.openInvitationCount),
                      panel: (
                        <InvitationsTable
                          organizationId={organizationId}
                          heading='hidden'
                          confirm={
                            rest.confirm?.filter((verb) => verb === 'resendInvitation') ?? []
                          }
                        />
                      ),
                    },
                  ]
                : []),
            ]}
          />
        ) : (
          table
        )}
      </div>
    </div>
  )
}
