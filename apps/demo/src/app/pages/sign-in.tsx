// Decides how somebody gets in: with an address, or as one of the people who are here already.
import { useState, type FormEvent } from 'react'
import { useInvitedPerson } from '../invitation.ts'
import { Personas } from '../parts/personas.tsx'
import { Icon } from '../parts/icon.tsx'
import { Mark } from '../parts/mark.tsx'
import { tenantOf, useBrand } from '../brand.ts'
import { navigate, useSearch, Link } from '../router.tsx'
import { useSignIn, type SignIn } from '../session.ts'

/** Sign-in and sign-up in one: an unknown address is a new account. */
export function SignInPage() {
  const tenant = tenantOf()
  const search = useSearch()
  // Where to go afterwards stays in the address bar: the page that was wanted opens by itself.
  const signIn = useSignIn(() => navigate(`/${search}`, { replace: true }))
  const invited = useInvitedPerson(new URLSearchParams(search).get('to') === '/invitation')
  useBrand(tenant)
  if (invited === undefined) return null
  const problem = signIn.error?.message
  return (
    <div className='entrance' data-alone={invited ? '' : undefined}>
      <title>Sign in</title>
      <main className='entrance-door'>
        <Mark tenant={tenant} name={tenant?.name ?? 'Console'} />
        <Door
          key={invited?.email ?? ''}
          invited={invited}
          busy={signIn.isPending}
          problem={problem}
          onSignIn={(person) => signIn.mutate(person)}
        />
        <p className='entrance-foot'>
          A demo: there is no password, and mail is not sent to anybody. It lands in the{' '}
          <Link to='/mailbox'>mailbox</Link>.
        </p>
      </main>
      {!invited && <Personas onChoose={(email) => signIn.mutate({ email })} />}
    </div>
  )
}

interface DoorProps {
  invited: ReturnType<typeof useInvitedPerson>
  busy: boolean
  problem: string | undefined
  onSignIn: (person: SignIn) => void
}

function Door({ invited, busy, problem, onSignIn }: DoorProps) {
  const [email, setEmail] = useState(invited?.email ?? '')
  const [name, setName] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSignIn({ email, name, invitation: invited?.token })
  }
  return (
    <form className='form' onSubmit={submit}>
      <h1>{invited && !invited.known ? 'Create your account' : 'Sign in'}</h1>
      <p className='secondary'>
        {invited
          ? 'To answer the invitation, use the address it was sent to.'
          : 'With an address nobody has yet, you get a new account.'}
      </p>
      <label className='field'>
        <span>Address</span>
        <span className='field-box' data-locked={invited ? '' : undefined}>
          <input
            type='email'
            autoComplete='email'
            required
            value={email}
            readOnly={invited !== null}
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? 'sign-in-problem' : undefined}
            placeholder='you@example.com'
            onChange={(event) => setEmail(event.target.value)}
          />
          {invited && <Icon name='lock' />}
        </span>
      </label>
      {!invited?.known && (
        <label className='field'>
          <span>Name {!invited && <em className='secondary'>for a new account</em>}</span>
          <span className='field-box'>
            <input
              type='text'
              autoComplete='name'
              maxLength={120}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          </span>
        </label>
      )}
      {problem && (
        <p className='problem' id='sign-in-problem' role='alert'>
          {problem}
        </p>
      )}
      <button type='submit' className='button' data-primary='' disabled={busy}>
        {invited && !invited.known ? 'Create account' : 'Continue'}
      </button>
    </form>
  )
}
