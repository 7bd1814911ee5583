// Decides where somebody lands: in their organization when there is one, else at the list.
import { useMe } from '@rollcall/ui/hooks'
import { Redirect, useSearch } from '../router.tsx'

/** The way in. */
export function HomePage() {
  const { data: me, isPending } = useMe()
  const wanted = new URLSearchParams(useSearch()).get('to')
  if (wanted?.startsWith('/') && !wanted.startsWith('//') && wanted !== '/')
    return <Redirect to={wanted} />
  if (isPending) return null
  const [only, ...more] = me?.memberships ?? []
  const direct = only && more.length === 0
  return <Redirect to={direct ? `/organizations/${only.organization.id}` : '/organizations'} />
}
