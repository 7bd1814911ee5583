// Decides the screens of the people of an organization: they are Rollcall's, put together as the tenant wants them.
import type { Person } from '@rollcall/core'
import { MemberDetails, MembersTable, OwnershipOffer, type RowAct } from '@rollcall/ui'
import { useUrlView } from '@rollcall/ui/hooks'
import { useState } from 'react'
import { languages } from '../../languages.ts'
import { BackLink } from '../parts/back-link.tsx'
import { MemberDialog } from '../parts/member-dialog.tsx'
import { Link, navigate } from '../router.tsx'
import { SentInvitations } from './invitations.tsx'
import type { SectionProps } from './section.ts'

const toOrganizations = () => navigate('/organizations')

/** Who is in an organization, one of them, or who was invited to it. */
export function PeoplePage(props: SectionProps) {
  const { organization, tenant, entry, open } = props
  const { invitations } = tenant.composition.people
  const here = `/organizations/${organization.id}/${entry.path}`
  const sent = typeof invitations === 'object' ? invitations : undefined
  if (open === undefined) return <People {...props} here={here} />
  return (
    <>
      <title>{`${entry.label} · ${organization.name}`}</title>
      <h1 className='hidden'>{organization.name}</h1>
      <BackLink to={here}>{entry.label}</BackLink>
      {open === sent?.path ? (
        <SentInvitations organization={organization} />
      ) : (
        <MemberDetails
          organizationId={organization.id}
          memberId={open}
          onRemoved={() => navigate(here, { replace: true })}
          onLeft={toOrganizations}
        />
      )}
    </>
  )
}

function People({ organization, tenant, entry, here }: SectionProps & { here: string }) {
  const {
    columns,
    filters,
    locales,
    invitations,
    roles,
    inviteAt,
    details,
    confirm,
    selectable = false,
  } = tenant.composition.people
  const sent = typeof invitations === 'object' ? invitations : undefined
  const [editing, setEditing] = useState<string>()
  // A reload, a link sent to a colleague, Back from a member: all find what was searched for.
  const looked = useUrlView()
  const edit = ({ id, kind, actions }: Person): RowAct[] =>
    kind === 'member' && actions.includes('changeMember')
      ? [{ id: 'edit', label: 'Edit…', onChoose: () => setEditing(id) }]
      : []
  return (
    <>
      <title>{`${entry.label} · ${organization.name}`}</title>
      <h1 className='hidden'>{organization.name}</h1>
      <div className='bleed'>
        <OwnershipOffer className='waiting' organizationId={organization.id} />
        <MembersTable
          organizationId={organization.id}
          {...looked}
          columns={columns}
          filters={filters}
          locales={locales ?? Object.keys(languages)}
          people={invitations === 'among members' ? 'all' : 'members'}
          inviteAt={inviteAt}
          selectable={selectable}
          {...(roles && { roles })}
          {...(confirm && { confirm })}
          {...(details === 'dialog' && { rowActs: edit })}
          {...(details === 'page' && { onOpenMember: ({ id }) => navigate(`${here}/${id}`) })}
          onLeft={toOrganizations}
        />
      </div>
      {details === 'dialog' && (
        <MemberDialog
          organizationId={organization.id}
          memberId={editing}
          title='Edit'
          onClose={() => setEditing(undefined)}
        />
      )}
      {sent && (
        <Link className='way-on' to={`${here}/${sent.path}`}>
          {sent.label}
        </Link>
      )}
    </>
  )
}
