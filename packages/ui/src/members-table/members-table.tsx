'use client'
// Decides what the members screen is made of: which columns, filters and acts, and where they stand.
import type { Member, Person } from '@rollcall/core'
import { useState, type ReactElement, type ReactNode, type Ref } from 'react'
import { membersTable, type MembersTableCopy } from '../copy/en/members-table.ts'
import { useRollcall } from '../context.ts'
import { useCopy } from '../copy/copy.ts'
import { languages } from '../copy/language.ts'
import { Button } from '../parts/button.tsx'
import { Message } from '../parts/message.tsx'
import { Heading } from '../people/heading.tsx'
import { columnsOf, type OwnColumn } from '../people/columns.ts'
import { PeopleSection } from '../people/people-section.tsx'
import type { About, ConfirmableVerb, RowAct } from '../people/table.ts'
import type { ViewState } from '../people/people-view.ts'
import { useView } from '../people/use-view.ts'
import { Arrangement } from './arrangement.ts'
import { columns, usualColumns, type MembersColumn } from './columns.tsx'
import { usualFilters, type MembersFilter } from './filter.tsx'
import { Invite } from './invite.tsx'
import { Toolbar } from './toolbar.tsx'

/** Props of {@link MembersTable}. */
export interface MembersTableProps extends ViewState {
  organizationId: string
  /** What is told of each person, from start to end, columns of the host's own among it. Default: `person`, `role`, `joined`, `active`. */
  columns?: readonly (MembersColumn | OwnColumn)[]
  /** By what people can be filtered. Default: `role`, `status`. */
  filters?: readonly MembersFilter[]
  /** The languages to choose from, in the filter `locale` and for an invitation, as BCP 47 tags. Default: those Rollcall speaks. */
  locales?: readonly string[]
  /** Whether open invitations stand among the members. Default: `all`, they do. */
  people?: 'all' | 'members'
  /** Only people with one of these roles are listed, members and invited ones. Default: everybody. */
  roles?: readonly string[]
  /** Whether title and count are seen; `hidden` where the host's page says so already. Default: `shown`. */
  heading?: 'shown' | 'hidden'
  /** Where the button that invites stands: beside the title, or before the search. Default: `end`. */
  inviteAt?: 'start' | 'end'
  /** Called with a member whose name was chosen. Without it, names are only words. */
  onOpenMember?: (member: Person) => void
  /** Acts that are asked about before they are done. What cannot be taken back always is. */
  confirm?: readonly ConfirmableVerb[]
  /** Acts of the host's own, first in the menu of each row. */
  rowActs?: (person: Person) => readonly RowAct[]
  /** Whether several people can be chosen, to change, remove or invite them again at once. Default: `false`, a calm list. */
  selectable?: boolean
  /** Called when the viewer has left: they see nothing here any more. */
  onLeft?: (member: Member) => void
  /**
   * From how many loaded people on only the rows near the screen are drawn, so that the page stays quick. Fewer are drawn
   * whole: then the browser's own search and printing find everybody. `Infinity`: always whole. Default: 100. Either way
   * the list scrolls with the page, or with the nearest frame around it that does.
   */
  virtualFrom?: number
  /** How the list goes on: by itself as one reads, or from page to page. Default: `infinite`. */
  paging?: 'infinite' | 'pages'
  /** How many people are asked for at once, 1 to 100. Default: 50. */
  pageSize?: number
  /**
   * An arrangement of your own, of the parts in `@rollcall/ui/members-table` and of whatever else; without `List` among
   * them there is no list. Then `heading`, `inviteAt` and `filters` say nothing.
   */
  children?: ReactNode
  className?: string
  ref?: Ref<HTMLElement>
}

/** Members and open invitations of an organization, with all that the viewer may do about them. */
export function MembersTable(props: MembersTableProps): ReactElement {
  const { scope } = useRollcall()
  // What was typed, opened and told belongs to one organization and one person.
  return <Members key={JSON.stringify([scope.userId, props.organizationId])} {...props} />
}

function Members({
  columns: ids = usualColumns,
  filters = usualFilters,
  locales = languages,
  people = 'all',
  roles,
  heading = 'shown',
  inviteAt = 'end',
  onOpenMember,
  pageSize,
  view: given,
  onViewChange,
  children,
  ...rest
}: MembersTableProps): ReactElement {
  const { locale } = useRollcall()
  const copy = useCopy('membersTable', membersTable)
  const kind = people === 'members' ? 'member' : undefined
  const view = useView({ kind, roles, limit: pageSize }, { view: given, onViewChange })
  const [inviting, setInviting] = useState(false)
  const own = children !== undefined
  const [invitable, setInvitable] = useState(!own)
  const invited = people === 'all'
  const invite = (about: About): ReactElement => (
    <Invite about={about} locales={locales} open={inviting} onOpenChange={setInviting} />
  )
  const place = inviteAt === 'start' ? 'start' : heading === 'shown' ? 'heading' : 'end'
  return (
    <PeopleSection
      {...rest}
      slot='members-table'
      copy={copy}
      columns={columnsOf(columns, ids, copy)}
      view={view}
      open={onOpenMember}
      label={own ? copy.title : undefined}
      tools={!own}
      renderEmpty={(about) => ({
        upTo: 1,
        note: (
          <Alone
            copy={copy}
            about={about}
            onInvite={invitable ? () => setInviting(true) : undefined}
          />
        ),
      })}
    >
      {(list, about, titleId) => {
        // The organization counts its people, not those of some roles.
        const count = about && !roles ? countOf(about, invited, locale) : undefined
        const shared = { view, locales, invited, roles }
        if (own)
          return (
            <Arrangement
              value={{ ...shared, copy, about, count, list, inviting, setInviting, setInvitable }}
            >
              {children}
            </Arrangement>
          )
        return (
          <>
            <Heading id={titleId} title={copy.title} count={count} look={heading}>
              {about && place === 'heading' && invite(about)}
            </Heading>
            {about && (
              <Toolbar
                {...shared}
                about={about}
                filters={filters}
                start={place === 'start' && invite(about)}
                end={place === 'end' && invite(about)}
              />
            )}
            {list}
          </>
        )
      }}
    </PeopleSection>
  )
}

function countOf({ answer, copy }: About, invited: boolean, locale: string): string {
  const number = new Intl.NumberFormat(locale)
  const { memberCount, openInvitationCount } = answer.organization
  const members = number.format(memberCount)
  // Whoever may not read invitations would look for them in vain.
  const reads = answer.viewer.permissions.includes('invitation.read')
  return invited && reads && openInvitationCount > 0
    ? `${members} · ${copy.invitedCount(number.format(openInvitationCount))}`
    : members
}

interface AloneProps {
  copy: MembersTableCopy
  about: About
  /** `undefined`: nothing here opens the dialog. */
  onInvite: (() => void) | undefined
}

function Alone({ copy, about, onInvite }: AloneProps): ReactElement {
  return (
    <Message title={copy.emptyTitle} text={copy.emptyText}>
      {onInvite && about.answer.viewer.actions.includes('inviteMembers') && (
        <Button onClick={onInvite}>{copy.emptyAct}</Button>
      )}
    </Message>
  )
}
