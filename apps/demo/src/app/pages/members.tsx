// Decides the members screen: it is Rollcall's.
import type { OrganizationMark } from '@rollcall/core'
import { MembersTable } from '@rollcall/ui'
import { navigate } from '../router.tsx'

/** Who is in an organization. */
export function MembersPage({ organization }: { organization: OrganizationMark }) {
  return (
    <>
      <title>{`Members · ${organization.name}`}</title>
      <h1 className='hidden'>{organization.name}</h1>
      <div className='bleed'>
        <MembersTable organizationId={organization.id} onLeft={() => navigate('/organizations')} />
      </div>
    </>
  )
}
