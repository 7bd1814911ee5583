// Decides what one sees of an organization: its pages to its members, and to everybody else that there is none.
import type { OrganizationMark } from '@rollcall/core'
import { useMe, useOrganization } from '@rollcall/ui/hooks'
import { useEffect } from 'react'
import type { Account } from '../api.ts'
import { useTenant } from '../brand.ts'
import { pageAt, placeOf } from '../pages-of.ts'
import { NoAccess, NotForYou } from '../parts/no-access.tsx'
import { OrganizationTabs } from '../parts/organization-tabs.tsx'
import { useChooseOrganization, useChosenOrganization } from '../session.ts'
import { Shell } from '../shell/shell.tsx'
import { NotFoundPage } from './not-found.tsx'
import { sections } from './sections.ts'

interface OrganizationPageProps {
  account: Account
  organizationId: string
  /** The path behind the organization's: a page, and what is open on it. */
  path: readonly string[]
}

/** One page of one organization. */
export function OrganizationPage({ account, organizationId, path }: OrganizationPageProps) {
  const { data: me } = useMe()
  if (!me) return <Shell account={account}>{null}</Shell>

  const membership = me.memberships.find((mine) => mine.organization.id === organizationId)
  if (!membership) {
    return (
      <Shell account={account}>
        <NoAccess email={account.email} />
      </Shell>
    )
  }
  return <Inside account={account} organization={membership.organization} path={path} />
}

interface InsideProps extends Pick<OrganizationPageProps, 'account' | 'path'> {
  organization: OrganizationMark
}

function Inside({ account, organization, path: [path = '', open, ...more] }: InsideProps) {
  const tenant = useTenant(organization)
  const { data } = useOrganization(organization.id)
  useRemembering(organization.id)
  const entry = pageAt(tenant, path)
  if (!entry || more.length > 0) return <NotFoundPage />
  const Section = sections[entry.page]
  const closed =
    entry.needs !== undefined && data?.viewer.permissions.includes(entry.needs) === false
  return (
    <Shell account={account} organization={organization} place={placeOf(tenant, entry)}>
      <OrganizationTabs tenant={tenant} organization={organization} />
      {closed ? (
        <NotForYou title={entry.label} organization={organization} />
      ) : (
        <Section organization={organization} tenant={tenant} entry={entry} open={open} />
      )}
    </Shell>
  )
}

/** Whoever opens an organization works in it: that is where they land the next time, until they sign out. */
function useRemembering(organizationId: string): void {
  const chosen = useChosenOrganization()
  const { mutate } = useChooseOrganization()
  useEffect(() => {
    if (chosen !== organizationId) mutate(organizationId)
  }, [chosen, organizationId, mutate])
}
