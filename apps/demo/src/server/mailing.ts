// Decides in whose looks a mail comes: those of the console the organization belongs to.
import type { MailOption } from '@rollcall/server'
import { tenants } from '../tenants/index.ts'

/** The name and the color of the tenant whose policy the organization has. */
export const mailing: MailOption = (organization) => {
  const tenant = tenants.find(({ policy }) => policy.name === organization.policy)
  return tenant ? { brand: { name: tenant.name, color: tenant.brand.accent.light } } : {}
}
