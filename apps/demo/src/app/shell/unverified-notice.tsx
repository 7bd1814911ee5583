// Decides what somebody reads who has not proved their address: why it matters, and where the mail is.
import { useMutation } from '@tanstack/react-query'
import { ask } from '../api.ts'
import { Link } from '../router.tsx'

/** The notice above every page until the address is confirmed. */
export function UnverifiedNotice({ email }: { email: string }) {
  const send = useMutation({ mutationFn: () => ask<void>('POST', '/verification/mail') })
  return (
    <div className='notice'>
      <p>
        <strong>Confirm your address.</strong> A mail to {email} is in the{' '}
        <Link to='/mailbox'>mailbox</Link>. Until you follow its link, invitations to this address
        stay closed to you.
      </p>
      <button
        type='button'
        className='button'
        disabled={send.isPending}
        onClick={() => send.mutate()}
      >
        {send.isSuccess ? 'Sent again' : 'Send again'}
      </button>
    </div>
  )
}
