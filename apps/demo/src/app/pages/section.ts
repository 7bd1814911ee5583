// Decides what every page of an organization is told.
import type { OrganizationMark } from '@rollcall/core'
import type { PageEntry, Tenant } from '../../tenants/index.ts'

/** Props of a page of an organization. */
export interface SectionProps {
  organization: OrganizationMark
  tenant: Tenant
  entry: PageEntry
  /** What is open on the page: the id behind its path. */
  open: string | undefined
}
