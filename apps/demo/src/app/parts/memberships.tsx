// Decides how the organizations of a person are listed: each under its own mark, with the role one has there.
import { useMe } from '@rollcall/ui/hooks'
import { tenantOf, tenants } from '../../tenants/index.ts'
import { Link } from '../router.tsx'
import { Icon } from './icon.tsx'
import { Mark } from './mark.tsx'

/** The organizations of whoever is signed in. Opening one is choosing it. */
export function Memberships({ label }: { label: string }) {
  const { data: me } = useMe()
  return (
    <ul className='ledger' aria-label={label}>
      {me?.memberships.map(({ organization, roleLabel, memberId }) => (
        <li key={memberId}>
          <Link className='ledger-link' to={`/organizations/${organization.id}`}>
            <Mark tenant={tenantOf(organization.id) ?? tenants[0]} name={organization.name} />
            <span className='secondary'>{roleLabel}</span>
            <Icon name='arrow' />
          </Link>
        </li>
      ))}
    </ul>
  )
}
