// Decides which tenants there are. Another one is a data file and a line here.
import { acme } from './acme.ts'
import { edge } from './edge.ts'
import { elf } from './elf.ts'
import { nordic } from './nordic.ts'
import type { Tenant } from './tenant.ts'
import { venta } from './venta.ts'

export type { SeededPerson, Tenant } from './tenant.ts'
export type { ResourceKind } from './work.ts'
export type { PageEntry, PageGroup } from './composition.ts'

/** At least one: the first lends its looks to pages that belong to none. */
export const tenants: readonly [Tenant, ...Tenant[]] = [acme, nordic, elf, edge, venta]

/** Whose organization it is. */
export function tenantOf(organizationId: string | undefined): Tenant | undefined {
  if (organizationId === undefined) return undefined
  return tenants.find(({ id, second }) => id === organizationId || second?.id === organizationId)
}
