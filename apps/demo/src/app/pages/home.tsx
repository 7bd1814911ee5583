// Decides where somebody lands: where they wanted to go, where they work, or where their console begins.
import { useMe } from '@rollcall/ui/hooks'
import { useTenant } from '../brand.ts'
import { Redirect, useSearch } from '../router.tsx'
import { useChosenOrganization } from '../session.ts'

/** The way in. */
export function HomePage() {
  const { data: me, isPending } = useMe()
  const { home } = useTenant().composition
  const chosen = useChosenOrganization()
  const wanted = new URLSearchParams(useSearch()).get('to')
  if (wanted?.startsWith('/') && !wanted.startsWith('//') && wanted !== '/')
    return <Redirect to={wanted} />
  if (isPending) return null
  if (home === 'dashboard') return <Redirect to='/dashboard' />
  if (home === 'organizations') return <Redirect to='/organizations' />

  const mine = me?.memberships.map(({ organization }) => organization.id) ?? []
  if (mine.length === 0) return <Redirect to='/organizations' />
  const worksIn = mine.length === 1 ? mine[0] : mine.find((id) => id === chosen)
  return <Redirect to={worksIn ? `/organizations/${worksIn}` : '/choose'} />
}
