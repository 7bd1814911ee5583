// Decides what people set about themselves: how they are called, in which language they read, the second factor.
import { LeaveOrganizationButton, MembershipSettings } from '@rollcall/ui'
import { useMe } from '@rollcall/ui/hooks'
import { useState, type FormEvent } from 'react'
import { languages } from '../../languages.ts'
import { tenantOf } from '../../tenants/index.ts'
import type { Account } from '../api.ts'
import { Field } from '../parts/field.tsx'
import { useChangeAccount } from '../session.ts'
import { Shell } from '../shell/shell.tsx'

/** Account, General. */
export function AccountPage({ account }: { account: Account }) {
  const { data: me } = useMe()
  return (
    <Shell account={account}>
      <title>Account</title>
      <header className='page-head'>
        <h1>Account</h1>
      </header>
      <section className='card' aria-labelledby='general'>
        <h2 id='general'>General</h2>
        <General key={account.id} account={account} />
      </section>
      {me?.memberships.map(({ organization }) => (
        <section key={organization.id} className='card' aria-label={organization.name}>
          {tenantOf(organization.id)?.policy.rules.members.own.length ? (
            <MembershipSettings organizationId={organization.id} />
          ) : (
            <h2>{organization.name}</h2>
          )}
          <LeaveOrganizationButton className='leave' organizationId={organization.id} />
        </section>
      ))}
    </Shell>
  )
}

function General({ account }: { account: Account }) {
  const [name, setName] = useState(account.name ?? '')
  const [locale, setLocale] = useState<string>(account.locale ?? 'en')
  const [twoFactor, setTwoFactor] = useState(account.twoFactor)
  const save = useChangeAccount()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate({ name, locale, twoFactor })
  }
  const same =
    name.trim() === account.name && locale === account.locale && twoFactor === account.twoFactor
  return (
    <form className='settings' onSubmit={submit}>
      <Field
        label='Name'
        required
        maxLength={120}
        autoComplete='name'
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Field label='Address' readOnly value={account.email} />
      <label className='field'>
        <span>Language</span>
        <select
          className='select'
          value={locale}
          onChange={(event) => setLocale(event.target.value)}
        >
          {Object.entries(languages).map(([value, label]) => (
            <option key={value} value={value} lang={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label className='switch'>
        <input
          type='checkbox'
          role='switch'
          aria-checked={twoFactor === 'on'}
          checked={twoFactor === 'on'}
          onChange={(event) => setTwoFactor(event.target.checked ? 'on' : 'off')}
        />
        <span>Two-factor authentication</span>
        <span className='secondary'>A code from your phone, beside what you know.</span>
      </label>
      <button type='submit' className='button' data-primary='' disabled={same || save.isPending}>
        Save
      </button>
      <output className='secondary'>{save.isSuccess && same && 'Saved.'}</output>
      {save.error && (
        <p className='problem' role='alert'>
          {save.error.message}
        </p>
      )}
    </form>
  )
}
