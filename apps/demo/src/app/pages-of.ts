// Decides which pages of an organization are offered to somebody: those that would not be empty for them.
import { useOrganization } from '@rollcall/ui/hooks'
import type { PageEntry, PageGroup, Tenant } from '../tenants/index.ts'

/** The groups of pages as the tenant orders them, without empty ones. */
export function usePages(tenant: Tenant, organizationId: string): PageGroup[] {
  const { data } = useOrganization(organizationId)
  const held = data?.viewer.permissions ?? []
  return tenant.composition.pages
    .map((group) => ({
      ...group,
      pages: group.pages.filter(({ needs }) => needs === undefined || held.includes(needs)),
    }))
    .filter(({ pages }) => pages.length > 0)
}

/** The page behind a path of an organization, offered or not: whoever asks for it is told what they may. */
export function pageAt(tenant: Tenant, path: string): PageEntry | undefined {
  return tenant.composition.pages
    .flatMap((group) => group.pages)
    .find((entry) => entry.path === path)
}

/** Where a page stands in a tenant's console: the path under its organizations. */
export function pathOfPage(tenant: Tenant, page: PageEntry['page']): string {
  const entry = tenant.composition.pages
    .flatMap((group) => group.pages)
    .find((each) => each.page === page)
  return entry?.path ? `/${entry.path}` : ''
}

/** Where a page stands, in words: the name of its group, where it has one, and its own. */
export function placeOf(tenant: Tenant, entry: PageEntry): string[] {
  const group = tenant.composition.pages.find(({ pages }) => pages.includes(entry))
  return [...(group?.label ? [group.label] : []), entry.label]
}
