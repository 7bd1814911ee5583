// Decides how an address is confirmed: by pressing a button, so that no mail scanner does it.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../api.ts'
import { Link } from '../router.tsx'
import { Plain } from '../shell/plain.tsx'

/** Where the link of the confirmation mail leads. */
export function VerifyPage() {
  const [token] = useState(() => new URLSearchParams(location.hash.slice(1)).get('t') ?? '')
  const client = useQueryClient()
  const confirm = useMutation({
    mutationFn: () => ask<{ email: string | null }>('POST', '/verification', { token }),
    onSuccess: () => client.invalidateQueries(),
  })
  const email = confirm.data?.email
  return (
    <Plain>
      <div className='sheet'>
        <title>Confirm your address</title>
        {email ? (
          <>
            <h1>Address confirmed</h1>
            <p className='secondary'>{email} is yours. Invitations to it are open to you now.</p>
            <Link className='button' data-primary='' to='/'>
              Go to the console
            </Link>
          </>
        ) : confirm.isSuccess ? (
          <>
            <h1>This link leads nowhere any more</h1>
            <p className='secondary'>
              It was followed already, or it is older than a day. Sign in to have a new one sent.
            </p>
            <Link className='button' to='/'>
              Go to the console
            </Link>
          </>
        ) : (
          <>
            <h1>Confirm your address</h1>
            <p className='secondary'>
              Press the button, and the console knows that this mailbox is yours.
            </p>
            <button
              type='button'
              className='button'
              data-primary=''
              disabled={confirm.isPending}
              onClick={() => confirm.mutate()}
            >
              Confirm address
            </button>
          </>
        )}
      </div>
    </Plain>
  )
}
