'use client'
// Decides what is kept of somebody who is being registered, and what is wrong with it so far.
import { parseEmail, type PersonToRegister, type Reason } from '@rollcall/core'
import { useState } from 'react'
import { useRegisterPerson } from '../hooks/use-register-person.ts'
import { useUsualLocale } from '../parts/locale-field.tsx'

/** What is written. */
interface Written {
  email: string
  name: string
  locale: string
}

/** Somebody who is being registered. */
export interface Registration extends Written {
  /** The languages to choose from. */
  locales: readonly string[]
  busy: boolean
  /** What is wrong with the address, once it was sent. */
  fault: Reason | 'missing' | undefined
  /** Why nothing could be done, apart from the address. */
  problem: Reason | undefined
  set: (change: Partial<Written>) => void
  /** `then` is told who has an account now. */
  register: (then: (person: PersonToRegister) => void) => void
  clear: () => void
}

/** Nobody yet. */
export function useRegistration(organizationId: string, locales: readonly string[]): Registration {
  const usual = useUsualLocale(locales)
  const { mutate, isPending, error, reset } = useRegisterPerson()
  const [written, setWritten] = useState<Partial<Written>>({})
  const [sent, setSent] = useState(false)

  const { email = '', name = '', locale = usual } = written
  const address = email.trim()
  const own = address === '' ? ('missing' as const) : parseEmail(address).reason
  const refused = error?.reason
  const ofAddress = refused?.code === 'already_registered' || refused?.code === 'invalid_email'

  return {
    email,
    name,
    locale,
    locales,
    busy: isPending,
    fault: sent ? (own ?? (ofAddress ? refused : undefined)) : undefined,
    problem: ofAddress ? undefined : refused,
    set: (change) => {
      if (change.email !== undefined && !isPending) reset()
      setWritten((before) => ({ ...before, ...change }))
    },
    register: (then) => {
      setSent(true)
      if (own || isPending) return
      const person = {
        email: address,
        locale,
        ...(name.trim() === '' ? {} : { name: name.trim() }),
      }
      mutate({ organizationId, ...person }, { onSuccess: (answer) => then(answer.person) })
    },
    clear: () => {
      reset()
      setSent(false)
      setWritten(({ locale: kept }) => (kept === undefined ? {} : { locale: kept }))
    },
  }
}
