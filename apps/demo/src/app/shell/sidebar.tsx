// Decides what there is to go to inside an organization.
import type { Tenant } from '../../tenants/index.ts'
import { Icon } from '../parts/icon.tsx'
import { Mark } from '../parts/mark.tsx'
import { Link } from '../router.tsx'

const sections = [
  { path: '', name: 'Overview', icon: 'overview' },
  { path: '/projects', name: 'Projects', icon: 'projects' },
  { path: '/members', name: 'Members', icon: 'members' },
] as const

interface SidebarProps {
  tenant: Tenant | undefined
  organization: { id: string; name: string } | undefined
}

/** The way around. Without an organization there is only the list of them. */
export function Sidebar({ tenant, organization }: SidebarProps) {
  return (
    <nav className='sidebar' aria-label='Console'>
      <Link className='sidebar-mark' to='/'>
        <Mark tenant={tenant} name={tenant?.name ?? 'Console'} />
      </Link>
      <div className='sidebar-nav'>
        {organization ? (
          sections.map(({ path, name, icon }) => (
            <Link key={name} to={`/organizations/${organization.id}${path}`}>
              <Icon name={icon} />
              {name}
            </Link>
          ))
        ) : (
          <Link to='/organizations'>
            <Icon name='overview' />
            Organizations
          </Link>
        )}
      </div>
      <Link className='sidebar-mailbox' to='/mailbox'>
        <Icon name='mail' />
        Mailbox
      </Link>
    </nav>
  )
}
