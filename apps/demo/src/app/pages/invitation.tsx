// Decides what is around the page behind an invitation's link: the ways in, and the way on.
import { AcceptInvitation } from '@rollcall/ui'
import { tenantOf } from '../../tenants/index.ts'
import { useDoor, useInvitedPerson, useLinkToken } from '../door.ts'
import { DoorForm } from '../parts/door-form.tsx'
import { navigate } from '../router.tsx'
import { useAccount, useSignOut } from '../session.ts'
import { Plain } from '../shell/plain.tsx'

const toSignIn = () => navigate('/sign-in?to=/invitation')
/** Whoever signs in on this page stays on it. */
const stay = () => {}

/** Where the link of an invitation leads, signed in or not. */
export function InvitationPage() {
  const signedIn = Boolean(useAccount())
  const signOut = useSignOut(toSignIn)
  const door = useDoor(stay)
  const invited = useInvitedPerson(useLinkToken())
  const tenant = tenantOf(invited?.organizationId)
  // Where newcomers choose a password, that comes before everything else. It accepts nothing.
  const newcomer =
    !signedIn && invited && !invited.known && tenant?.composition.signUp === 'password'
  return (
    <Plain organizationId={invited?.organizationId} locale={invited?.locale}>
      <title>Invitation</title>
      {newcomer && (
        <div className='sheet'>
          <DoorForm invited={invited} tenant={tenant} chosen door={door} />
        </div>
      )}
      <div className='invitation' hidden={newcomer === true || invited === undefined}>
        <AcceptInvitation
          signIn={toSignIn}
          createAccount={toSignIn}
          switchAccount={() => signOut.mutate()}
          onward={() => navigate('/')}
        />
      </div>
    </Plain>
  )
}
