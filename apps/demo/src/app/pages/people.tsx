// Decides the screens of the people of an organization: they are Rollcall's, put together as the tenant wants them.
import { MemberDetails, MembersTable } from '@rollcall/ui'
import { languages } from '../../languages.ts'
import { BackLink } from '../parts/back-link.tsx'
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
  const { columns, filters, invitations, roles, inviteAt, details, confirm } =
    tenant.composition.people
  const sent = typeof invitations === 'object' ? invitations : undefined
  return (
    <>
      <title>{`${entry.label} · ${organization.name}`}</title>
      <h1 className='hidden'>{organization.name}</h1>
      <div className='bleed'>
        <MembersTable
          organizationId={organization.id}
          columns={columns}
          filters={filters}
          locales={Object.keys(languages)}
          people={invitations === 'among members' ? 'all' : 'members'}
          inviteAt={inviteAt}
          {...(roles && { roles })}
          {...(confirm && { confirm })}
          {...(details && { onOpenMember: ({ id }) => navigate(`${here}/${id}`) })}
          onLeft={toOrganizations}
        />
      </div>
      {sent && (
        <Link className='way-on' to={`${here}/${sent.path}`}>
          {sent.label}
        </Link>
      )}
    </>
  )
}
