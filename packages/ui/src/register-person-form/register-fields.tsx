'use client'
// Decides what is asked of somebody who gets an account, and how an address that has one is told.
import type { Reason } from '@rollcall/core'
import type { ReactElement } from 'react'
import { registerPerson } from '../copy/en/register-person.ts'
import { useCopy } from '../copy/copy.ts'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icons.tsx'
import { LocaleField } from '../parts/locale-field.tsx'
import { asEmail, TextField } from '../parts/text-field.tsx'
import type { Registration } from './use-registration.ts'

/** Props of {@link RegisterFields}. */
export interface RegisterFieldsProps {
  registration: Registration
  sentence: (reason: Reason) => string
  /** Leads on with an address that has an account already. */
  onKnown?: ((email: string) => void) | undefined
}

/** Address, name and language. */
export function RegisterFields({
  registration,
  sentence,
  onKnown,
}: RegisterFieldsProps): ReactElement {
  const copy = useCopy('registerPerson', registerPerson)
  const { email, name, locale, locales, fault, problem, set } = registration
  const known = fault !== undefined && fault !== 'missing' && fault.code === 'already_registered'
  return (
    <>
      <TextField
        {...asEmail}
        label={copy.email}
        placeholder={copy.emailPlaceholder}
        data-field='email'
        value={email}
        error={
          known ? copy.known : fault === 'missing' ? copy.emailMissing : fault && sentence(fault)
        }
        onChange={(value) => set({ email: value })}
      />
      {known && onKnown && (
        <div>
          <Button onClick={() => onKnown(email.trim())}>{copy.inviteKnown}</Button>
        </div>
      )}
      <TextField
        label={copy.name}
        maxLength={120}
        value={name}
        onChange={(value) => set({ name: value })}
      />
      <LocaleField
        label={copy.locale}
        locales={locales}
        value={locale}
        onChange={(value) => set({ locale: value })}
      />
      <div role='alert'>
        {problem && (
          <p className='rollcall-problem'>
            <Icon name='alert' />
            {sentence(problem)}
          </p>
        )}
      </div>
    </>
  )
}
