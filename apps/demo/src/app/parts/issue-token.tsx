// Decides how a token is issued: with a name, a role no higher than one's own, and an end; its secret is shown once.
import { roleOf } from '@rollcall/core'
import { useOrganization } from '@rollcall/ui/hooks'
import { useState, type FormEvent } from 'react'
import { useAct } from '../queries.ts'
import { Field } from './field.tsx'

const lifetimes = { P30D: '30 days', P365D: 'A year', never: 'Never' }

interface IssueTokenProps {
  organizationId: string
  onDone: () => void
}

/** The form that issues a token, and then its secret. */
export function IssueToken({ organizationId, onDone }: IssueTokenProps) {
  const { data } = useOrganization(organizationId)
  const issue = useAct<{ secret: string }>(organizationId)
  const [name, setName] = useState('')
  const [role, setRole] = useState<string>()
  const [lifetime, setLifetime] = useState('P30D')
  if (!data) return null
  if (issue.data) {
    return (
      <output className='settings'>
        <p>
          <strong>The token is ready.</strong> Copy it now: it is not shown again.
        </p>
        <code className='secret'>{issue.data.secret}</code>
        <button type='button' className='button' onClick={onDone}>
          Done
        </button>
      </output>
    )
  }
  const { policy, viewer, words } = data
  const own = roleOf(policy, viewer.role)
  const roles = policy.roles.filter(({ rank }) => rank <= own.rank)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const body = { name, role: role ?? own.name, lifetime }
    issue.mutate({ method: 'POST', path: '/tokens', body })
  }
  return (
    <form className='settings' data-row='' aria-label='Create token' onSubmit={submit}>
      <Field label='Name' required value={name} onChange={(event) => setName(event.target.value)} />
      <label className='field'>
        <span>Role</span>
        <select
          className='select'
          value={role ?? own.name}
          onChange={(event) => setRole(event.target.value)}
        >
          {roles.map((each) => (
            <option key={each.name} value={each.name}>
              {words.roles[each.name]?.label ?? each.name}
            </option>
          ))}
        </select>
      </label>
      <label className='field'>
        <span>Expires</span>
        <select
          className='select'
          value={lifetime}
          onChange={(event) => setLifetime(event.target.value)}
        >
          {Object.entries(lifetimes).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <button type='submit' className='button' data-primary='' disabled={issue.isPending}>
        Issue
      </button>
      <button type='button' className='button' data-quiet='' onClick={onDone}>
        Cancel
      </button>
      {issue.error && (
        <p className='problem' role='alert'>
          {issue.error.message}
        </p>
      )}
    </form>
  )
}
