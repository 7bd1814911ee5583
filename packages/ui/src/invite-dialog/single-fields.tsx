'use client'
// Decides how one person is asked for: address, the address once more, name.
import type { ReactElement } from 'react'
import { asEmail, TextField } from '../parts/text-field.tsx'
import type { AskedProps } from './asked.ts'

/** The address; what the server said of it stands below. */
export function EmailField({ copy, draft: { single }, verdict }: AskedProps): ReactElement {
  const { email: fault } = single.faults
  return (
    <TextField
      {...asEmail}
      label={copy.address}
      placeholder={copy.addressPlaceholder}
      data-field='email'
      value={single.email}
      error={fault === 'missing' ? copy.nobody : fault && verdict(fault)}
      onChange={(email) => single.set({ email })}
      onBlur={() => single.leave('email')}
    />
  )
}

/** The address once more: what was misspelt is noticed here, before anything is sent. */
export function AgainField({ copy, draft: { single } }: AskedProps): ReactElement {
  return (
    <TextField
      {...asEmail}
      label={copy.again}
      data-field='again'
      value={single.again}
      error={single.faults.again && copy.differs}
      onChange={(again) => single.set({ again })}
      onBlur={() => single.leave('again')}
    />
  )
}

/** What the person is called until they say so themselves. */
export function NameField({ copy, draft: { single } }: AskedProps): ReactElement {
  return (
    <TextField
      label={copy.name}
      help={copy.nameHelp}
      maxLength={120}
      value={single.name}
      onChange={(name) => single.set({ name })}
    />
  )
}
