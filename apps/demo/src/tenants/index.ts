// Decides which tenants there are. Another one is a data file and a line here.
import { acme } from './acme.ts'
import type { Tenant } from './tenant.ts'

export type { SeededPerson, Tenant } from './tenant.ts'

export const tenants: readonly Tenant[] = [acme]
