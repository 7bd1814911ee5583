// Decides how a project is made: with a name. What runs in it comes later.
import { useState, type FormEvent } from 'react'
import { useAct } from '../queries.ts'
import { Field } from './field.tsx'

interface NewProjectProps {
  organizationId: string
  onDone: () => void
}

/** The form that makes a project. */
export function NewProject({ organizationId, onDone }: NewProjectProps) {
  const [name, setName] = useState('')
  const create = useAct(organizationId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    create.mutate({ method: 'POST', path: '/projects', body: { name } }, { onSuccess: onDone })
  }
  return (
    <form className='settings' data-row='' aria-label='New project' onSubmit={submit}>
      <Field
        label='Name'
        required
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <button type='submit' className='button' data-primary='' disabled={create.isPending}>
        Create project
      </button>
      <button type='button' className='button' data-quiet='' onClick={onDone}>
        Cancel
      </button>
      {create.error && (
        <p className='problem' role='alert'>
          {create.error.message}
        </p>
      )}
    </form>
  )
}
