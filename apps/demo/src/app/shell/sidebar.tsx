// Decides what there is to go to: what the tenant offers, less what would be empty for this person.
import type { OrganizationMark } from '@rollcall/core'
import type { PageGroup, Tenant } from '../../tenants/index.ts'
import { capital } from '../capital.ts'
import { Icon } from '../parts/icon.tsx'
import { Mark } from '../parts/mark.tsx'
import { usePages } from '../pages-of.ts'
import { Link } from '../router.tsx'

interface SidebarProps {
  tenant: Tenant
  organization: OrganizationMark | undefined
}

/** The way around. */
export function Sidebar({ tenant, organization }: SidebarProps) {
  const { home, organization: nouns } = tenant.composition
  return (
    <nav className='sidebar' aria-label='Console'>
      <Link className='sidebar-mark' to='/'>
        <Mark tenant={tenant} name={tenant.name} />
      </Link>
      {home !== 'chooser' || !organization ? (
        <div className='sidebar-nav'>
          {home === 'dashboard' && (
            <Link to='/dashboard'>
              <Icon name='dashboard' />
              Dashboard
            </Link>
          )}
          <Link to='/organizations'>
            <Icon name='organizations' />
            {home === 'dashboard' ? nouns.mine : capital(nouns.many)}
          </Link>
        </div>
      ) : null}
      {organization && <Pages tenant={tenant} organization={organization} />}
      <Link className='sidebar-mailbox' to='/mailbox'>
        <Icon name='mail' />
        Mailbox
      </Link>
    </nav>
  )
}

function Pages({ tenant, organization }: { tenant: Tenant; organization: OrganizationMark }) {
  const groups = usePages(tenant, organization.id).filter(({ at }) => at !== 'tabs')
  return groups.map((group, index) => (
    <Group
      key={group.label ?? index}
      group={group}
      label={group.label ?? (tenant.composition.home === 'chooser' ? undefined : organization.name)}
      to={`/organizations/${organization.id}`}
    />
  ))
}

interface GroupProps {
  group: PageGroup
  label: string | undefined
  /** The path of the organization. */
  to: string
}

function Group({ group, label, to }: GroupProps) {
  return (
    <div className='sidebar-nav' data-at={group.at}>
      {label && <span className='sidebar-label'>{label}</span>}
      {group.pages.map(({ page, path, label: name }) => (
        <Link key={page} to={path ? `${to}/${path}` : to} whole={path !== ''}>
          <Icon name={page} />
          {name}
        </Link>
      ))}
    </div>
  )
}
