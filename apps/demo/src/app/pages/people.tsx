// Decides the screen of the people of an organization: it is Rollcall's, put together as the tenant wants it.
import { MembersTable } from '@rollcall/ui'
import { languages } from '../../languages.ts'
import { navigate } from '../router.tsx'
import type { SectionProps } from './section.ts'

/** Who is in an organization. */
export function PeoplePage({ organization, tenant, entry }: SectionProps) {
  const { columns, filters, invitations, inviteAt, details, confirm } = tenant.composition.people
  const here = `/organizations/${organization.id}/${entry.path}`
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
          {...(confirm && { confirm })}
          {...(details && { onOpenMember: ({ id }) => navigate(`${here}/${id}`) })}
          onLeft={() => navigate('/organizations')}
        />
      </div>
    </>
  )
}
