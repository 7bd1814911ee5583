'use client'
// Decides what of an invitation is kept while it is being written; it outlives the closing of the dialog.
import { grantsAfter, selectedGrants, type Grant, type Policy } from '@rollcall/core'
import { useState } from 'react'
import { useUsualLocale } from '../parts/locale-field.tsx'
import { useBox, type Box } from './use-box.ts'
import { useSingle, type Single } from './use-single.ts'

/** What is being written. */
export interface Draft {
  /** Whether one person is invited at a time, with fields of their own, instead of a box for any number. */
  alone: boolean
  box: Box
  single: Single
  /** The languages to choose from. */
  locales: readonly string[]
  locale: string
  role: string
  grants: Grant[]
  message: string
  setLocale: (locale: string) => void
  /** Service roles that nobody chose by hand follow. */
  setRole: (role: string) => void
  setGrants: (grants: Grant[]) => void
  setMessage: (message: string) => void
  /** Forgets what was meant for those who were invited, and for nobody else. */
  clear: () => void
}

/** An empty draft for a policy. */
export function useDraft(policy: Policy, locales: readonly string[]): Draft {
  const { ask, atMost, role: usual } = policy.invitations
  const usualLocale = useUsualLocale(locales)
  const box = useBox()
  const single = useSingle(ask)
  const [locale, setLocale] = useState<string | null>(null)
  const [chosenRole, setRole] = useState<string | null>(null)
  const [chosenGrants, setGrants] = useState<Grant[] | null>(null)
  const [message, setMessage] = useState('')
  const role = chosenRole ?? usual
  const grants = chosenGrants ?? selectedGrants(policy, role)

  return {
    alone: atMost === 1 || ask.includes('emailAgain') || ask.includes('name'),
    box,
    single,
    locales,
    locale: locale ?? usualLocale,
    role,
    grants,
    message,
    setLocale,
    setRole: (next) => {
      setRole(next)
      setGrants(grantsAfter(policy, { role, grants }, next))
    },
    setGrants,
    setMessage,
    clear: () => {
      single.clear()
      setGrants(null)
      setMessage('')
    },
  }
}
