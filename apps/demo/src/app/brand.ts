// Decides whose looks the console wears: those of the tenant one is in. Rollcall's components take theirs from them.
import { useLayoutEffect } from 'react'
import { tenants, type Tenant } from '../tenants/index.ts'

const [first] = tenants

/** The tenant of an organization; the first one lends its looks to pages that belong to none. */
export function tenantOf(organizationId?: string): Tenant | undefined {
  return tenants.find((tenant) => tenant.id === organizationId) ?? first
}

/** Puts the page into a tenant's looks. On the root, so that what floats above the page has them too. */
export function useBrand(tenant: Tenant | undefined): void {
  useLayoutEffect(() => {
    if (!tenant) return
    const { accent, radius, font } = tenant.brand
    const { style } = document.documentElement
    style.setProperty('--accent', `light-dark(${accent.light}, ${accent.dark})`)
    style.setProperty('--radius', radius)
    style.setProperty('--font', font)
  }, [tenant])
}
