'use client'
// Decides what the list of open invitations is made of.
import type { ReactElement, Ref } from 'react'
import { invitationsTable } from '../copy/en/invitations-table.ts'
import { membersTable } from '../copy/en/members-table.ts'
import { useRollcall } from '../context.ts'
import { useCopy } from '../copy/copy.ts'
import { Message } from '../parts/message.tsx'
import { Heading } from '../people/heading.tsx'
import { PeopleSection } from '../people/people-section.tsx'
import type { ViewState } from '../people/people-view.ts'
import { useView } from '../people/use-view.ts'
import { columnsOf, type OwnColumn } from '../people/columns.ts'
import { columns, usualColumns, type InvitationsColumn } from './columns.tsx'

/** Props of {@link InvitationsTable}. */
export interface InvitationsTableProps extends ViewState {
  organizationId: string
  /** What is told of each invitation, from start to end, columns of the host's own among it. Default: `person`, `role`, `invitedBy`, `expires`. */
  columns?: readonly (InvitationsColumn | OwnColumn)[]
  /** Whether title and count are seen; `hidden` where the host's page says so already. Default: `shown`. */
  heading?: 'shown' | 'hidden'
  /** Acts that are asked about before they are done. Revoking always is. */
  confirm?: readonly 'resendInvitation'[]
  /**
   * From how many loaded people on only the rows near the screen are drawn, so that the page stays quick. Fewer are drawn
   * whole: then the browser's own search and printing find everybody. `Infinity`: always whole. Default: 100. Either way
   * the list scrolls with the page, or with the nearest frame around it that does.
   */
  virtualFrom?: number
  /** Whether several invitations can be chosen, to send or revoke them at once. Default: `false`, a calm list. */
  selectable?: boolean
  /** How the list goes on: by itself as one reads, or from page to page. Default: `infinite`. */
  paging?: 'infinite' | 'pages'
  /** How many people are asked for at once, 1 to 100. Default: 50. */
  pageSize?: number
  className?: string
  ref?: Ref<HTMLElement>
}

/** The open invitations of an organization: to whom, as what, by whom, until when; revoked by the icon at the end. */
export function InvitationsTable(props: InvitationsTableProps): ReactElement {
  const { scope } = useRollcall()
  return <Invitations key={JSON.stringify([scope.userId, props.organizationId])} {...props} />
}

function Invitations({
  columns: ids = usualColumns,
  heading = 'shown',
  pageSize,
  view: given,
  onViewChange,
  ...rest
}: InvitationsTableProps): ReactElement {
  const { locale } = useRollcall()
  const members = useCopy('membersTable', membersTable)
  const own = useCopy('invitationsTable', invitationsTable)
  const copy = { ...members, ...own }
  const view = useView({ kind: 'invitation', limit: pageSize }, { view: given, onViewChange })
  return (
    <PeopleSection
      {...rest}
      slot='invitations-table'
      copy={copy}
      columns={columnsOf(columns, ids, copy)}
      view={view}
      needs='invitation.read'
      renderEmpty={() => ({ upTo: 0, note: <Message title={copy.emptyTitle} /> })}
    >
      {(list, about, titleId) => (
        <>
          <Heading
            id={titleId}
            title={copy.title}
            count={
              about &&
              new Intl.NumberFormat(locale).format(about.answer.organization.openInvitationCount)
            }
            look={heading}
          />
          {list}
        </>
      )}
    </PeopleSection>
  )
}
