// Decides what can be set about an organization itself: its name.
import { useState, type FormEvent } from 'react'
import { useAct } from '../queries.ts'
import { Field } from '../parts/field.tsx'
import type { SectionProps } from './section.ts'

/** The settings of an organization, for those who may change them. */
export function SettingsPage({ organization, tenant, entry }: SectionProps) {
  const [name, setName] = useState(organization.name)
  const save = useAct(organization.id)
  const { one } = tenant.composition.organization
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate({ method: 'PATCH', path: '', body: { name } })
  }
  return (
    <>
      <title>{`${entry.label} · ${organization.name}`}</title>
      <header className='page-head'>
        <h1>{entry.label}</h1>
      </header>
      <form className='settings' onSubmit={submit}>
        <Field
          label={`Name of the ${one}`}
          required
          maxLength={80}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <button
          type='submit'
          className='button'
          data-primary=''
          disabled={save.isPending || name.trim() === organization.name}
        >
          Save
        </button>
        <output className='secondary'>
          {save.isSuccess && name.trim() === organization.name && 'Saved.'}
        </output>
        {save.error && (
          <p className='problem' role='alert'>
            {save.error.message}
          </p>
        )}
      </form>
    </>
  )
}
