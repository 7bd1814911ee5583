// Decides what is around the page behind an invitation's link: the ways in, and the way on.
import { AcceptInvitation } from '@rollcall/ui'
import { navigate } from '../router.tsx'
import { useSignOut } from '../session.ts'
import { Plain } from '../shell/plain.tsx'

const toSignIn = () => navigate('/sign-in?to=/invitation')

/** Where the link of an invitation leads, signed in or not. */
export function InvitationPage() {
  const signOut = useSignOut(toSignIn)
  return (
    <Plain>
      <title>Invitation</title>
      <AcceptInvitation
        signIn={toSignIn}
        createAccount={toSignIn}
        switchAccount={() => signOut.mutate()}
        onward={() => navigate('/')}
      />
    </Plain>
  )
}
