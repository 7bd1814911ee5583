// Decides whose looks the console wears: those of the tenant one is in. Rollcall's components take theirs from them.
import type { OrganizationMark } from '@rollcall/core'
import { myInvitationsOptions, useMe, useRollcall } from '@rollcall/ui/hooks'
import { useQuery } from '@tanstack/react-query'
import { useLayoutEffect } from 'react'
import { tenantOf, tenants, type Tenant } from '../tenants/index.ts'
import { useAccount, useChosenOrganization } from './session.ts'

/**
 * In whose console somebody is: of the organization on the page, else of the one they chose, of the door they came
 * through, of the first one they are in, of the first one that invites them.
 */
export function useTenant(organization?: OrganizationMark): Tenant {
  const account = useAccount()
  const chosen = useChosenOrganization()
  const { data: me } = useMe({ enabled: Boolean(account) })
  const memberships = me?.memberships.map((membership) => membership.organization) ?? []
  const worksIn = organization ?? memberships.find(({ id }) => id === chosen)
  const door = tenants.find(({ id }) => id === account?.tenantId)
  const lost = !worksIn && !door && me?.memberships.length === 0 && account?.emailVerified === true
  const inviter = useFirstInviter(lost)
  if (!worksIn && door) return door
  return tenantOf((worksIn ?? memberships[0] ?? inviter)?.id) ?? tenants[0]
}

function useFirstInviter(wanted: boolean): OrganizationMark | undefined {
  const { scope, queryClient } = useRollcall()
  const options = { ...myInvitationsOptions(scope), enabled: wanted }
  return useQuery(options, queryClient).data?.invitations.at(-1)?.organization
}

/** Puts the page into a tenant's looks. On the root, so that what floats above the page has them too. */
export function useBrand({ brand }: Tenant): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement
    style.setProperty('--accent', `light-dark(${brand.accent.light}, ${brand.accent.dark})`)
    style.setProperty('--neutral', brand.neutral)
    style.setProperty('--radius', brand.radius)
    style.setProperty('--density', String(brand.density))
    style.setProperty('--font', brand.font)
  }, [brand])
}
