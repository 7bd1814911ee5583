// Decides what is asked of whoever wants in: an address; a name of somebody new; a password where there is one, or shall be.
import { useState, type FormEvent } from 'react'
import type { Tenant } from '../../tenants/index.ts'
import type { InvitedPerson, useDoor } from '../door.ts'
import { Field } from './field.tsx'

interface DoorFormProps {
  invited: InvitedPerson | null
  tenant: Tenant
  /** Whether it was this tenant's door that somebody chose, or the one there is for everybody. */
  chosen: boolean
  door: ReturnType<typeof useDoor>
}

/** The form of the sign-in page. */
export function DoorForm({ invited, tenant, chosen, door }: DoorFormProps) {
  const [email, setEmail] = useState(invited?.email ?? '')
  const [name, setName] = useState(invited?.name ?? '')
  const [password, setPassword] = useState('')
  const newcomer = invited !== null && !invited.known
  const chooses = newcomer && tenant.composition.signUp === 'password'
  const proves = invited?.password === true || (email !== '' && door.lockedFor === email)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const through = chosen ? tenant.id : undefined
    const person = { email, name, invitation: invited?.token, tenant: through }
    door.enter(chooses || proves ? { ...person, password } : person)
  }
  return (
    <form className='form' onSubmit={submit}>
      <h1>{chooses ? 'Create a password' : newcomer ? 'Create your account' : 'Sign in'}</h1>
      <p className='secondary'>
        {chooses
          ? 'It opens your account from now on. Then you can accept the invitation.'
          : invited
            ? 'To answer the invitation, use the address it was sent to.'
            : 'With an address nobody has yet, you get a new account.'}{' '}
        {!invited?.known && tenant.composition.signUpNote}
      </p>
      <Field
        label='Address'
        type='email'
        autoComplete='email'
        required
        value={email}
        readOnly={invited !== null}
        aria-invalid={door.problem ? true : undefined}
        aria-describedby={door.problem ? 'sign-in-problem' : undefined}
        placeholder='you@example.com'
        onChange={(event) => setEmail(event.target.value)}
      />
      {!invited?.known && !proves && (
        <Field
          label='Name'
          aside={invited ? undefined : 'for a new account'}
          autoComplete='name'
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      )}
      {(chooses || proves) && (
        <Field
          key={chooses ? 'new' : 'known'}
          label='Password'
          aside={chooses ? '8 letters or more' : undefined}
          type='password'
          autoComplete={chooses ? 'new-password' : 'current-password'}
          required
          minLength={chooses ? 8 : undefined}
          // It appears where one goes on typing.
          ref={(input) => input?.focus()}
          value={password}
          onChange={(event) => setPassword(event.target.value)}
        />
      )}
      {door.problem && (
        <p className='problem' id='sign-in-problem' role='alert'>
          {door.problem}
        </p>
      )}
      <button type='submit' className='button' data-primary='' disabled={door.busy}>
        {newcomer ? 'Create account' : 'Continue'}
      </button>
    </form>
  )
}
