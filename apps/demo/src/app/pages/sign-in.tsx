// Decides how somebody gets in: with an address, or as one of the people who are here already.
import { invitationToken } from '@rollcall/ui'
import { tenantOf, tenants } from '../../tenants/index.ts'
import { useBrand } from '../brand.ts'
import { useDoor, useInvitedPerson } from '../door.ts'
import { DoorForm } from '../parts/door-form.tsx'
import { Mark } from '../parts/mark.tsx'
import { Personas } from '../parts/personas.tsx'
import { Link, navigate, useSearch } from '../router.tsx'

/** Sign-in and sign-up in one: an unknown address is a new account. */
export function SignInPage() {
  const search = useSearch()
  const query = new URLSearchParams(search)
  // Where to go afterwards stays in the address bar: the page that was wanted opens by itself.
  const door = useDoor(() => navigate(`/${search}`, { replace: true }))
  const answers = query.get('to') === '/invitation'
  const invited = useInvitedPerson(answers ? invitationToken() : null)
  const at = invited?.organizationId ?? query.get('at')
  const tenant = tenantOf(at ?? undefined) ?? tenants[0]
  useBrand(tenant)
  if (invited === undefined) return null
  return (
    <div className='entrance' data-alone={invited ? '' : undefined}>
      <title>Sign in</title>
      <main className='entrance-door'>
        <Mark tenant={tenant} name={tenant.name} />
        <DoorForm
          key={invited?.email ?? ''}
          invited={invited}
          tenant={tenant}
          chosen={query.has('at')}
          door={door}
        />
        <p className='entrance-foot'>
          A demo: nobody here needs a password, and mail is not sent to anybody. It lands in the{' '}
          <Link to='/mailbox'>mailbox</Link>.
        </p>
      </main>
      {!invited && (
        <Personas tenant={tenant} onChoose={(email) => door.enter({ email, tenant: tenant.id })} />
      )}
    </div>
  )
}
