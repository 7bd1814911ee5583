// Decides whose looks the console wears: those of the tenant one is in. Rollcall's components take theirs from them.
import { myInvitationsOptions, useMe, useRollcall } from '@rollcall/ui/hooks'
import { useQuery } from '@tanstack/react-query'
import { useLayoutEffect } from 'react'
import { tenants, type Tenant } from '../tenants/index.ts'
import { useAccount, useChosenOrganization } from './session.ts'

/** What tells whose an organization is: its own id, or the policy under which it stands. */
export interface Belonging {
  id: string
  policy: string
}

/** The tenant of an organization; the first one lends its looks to those that belong to none. */
export function tenantOf(organization?: Belonging): Tenant {
  const { id, policy } = organization ?? {}
  return (
    tenants.find((tenant) => tenant.id === id) ??
    tenants.find((tenant) => tenant.policy.name === policy) ??
    tenants[0]
  )
}

/**
 * In whose console somebody is: of the organization on the page, else of the one they chose, of the door they came
 * through, of the first one they are in, of the first one that invites them.
 */
export function useTenant(organization?: Belonging): Tenant {
  const account = useAccount()
  const chosen = useChosenOrganization()
  const { data: me } = useMe({ enabled: Boolean(account) })
  const memberships = me?.memberships.map((membership) => membership.organization) ?? []
  const worksIn = organization ?? memberships.find(({ id }) => id === chosen)
  const door = tenants.find(({ id }) => id === account?.tenantId)
  const lost = !worksIn && !door && me?.memberships.length === 0 && account?.emailVerified === true
  const inviter = useFirstInviter(lost)
  if (!worksIn && door) return door
  return tenantOf(worksIn ?? memberships[0] ?? inviter)
}

function useFirstInviter(wanted: boolean): Belonging | undefined {
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
