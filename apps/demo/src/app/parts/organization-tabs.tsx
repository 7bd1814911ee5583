// Decides how an organization's details are headed where its pages are tabs: by its name, and the tabs.
import type { OrganizationMark } from '@rollcall/core'
import type { Tenant } from '../../tenants/index.ts'
import { usePages } from '../pages-of.ts'
import { Link } from '../router.tsx'

interface OrganizationTabsProps {
  tenant: Tenant
  organization: OrganizationMark
}

/** Nothing at tenants whose pages stand in the sidebar. */
export function OrganizationTabs({ tenant, organization }: OrganizationTabsProps) {
  const tabs = usePages(tenant, organization.id).filter(({ at }) => at === 'tabs')
  if (tabs.length === 0) return null
  return (
    <header className='tabs-head'>
      <h1>{organization.name}</h1>
      <nav className='tabs' aria-label={`Details of ${organization.name}`}>
        {tabs
          .flatMap(({ pages }) => pages)
          .map(({ page, path, label }) => (
            <Link
              key={page}
              to={`/organizations/${organization.id}${path && `/${path}`}`}
              whole={path !== ''}
            >
              {label}
            </Link>
          ))}
      </nav>
    </header>
  )
}
