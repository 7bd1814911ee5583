// Decides what the sign-in page knows of somebody before they are in: whether they come from an invitation, and what to ask.
import { invitationToken } from '@rollcall/ui'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { ask } from './api.ts'
import { useSignIn, type SignIn } from './session.ts'

interface Known {
  /** There is an account. */
  known: boolean
  /** It has a password. */
  password: boolean
}

/** Whose invitation is being answered. */
export interface InvitedPerson extends Known {
  token: string
  email: string
  name: string | null
  /** The language in which they were invited. */
  locale: string | null
  /** The organization that invites. */
  organizationId: string
}

/** The token of the link that led to this page, whether `AcceptInvitation` has taken it out of the address yet or not. */
export function useLinkToken(): string | null {
  const [token, setToken] = useState(linkToken)
  useEffect(() => {
    const look = () => setToken(linkToken())
    addEventListener('hashchange', look)
    return () => removeEventListener('hashchange', look)
  }, [])
  return token
}

const linkToken = (): string | null =>
  new URLSearchParams(location.hash.slice(1)).get('t') ?? invitationToken()

/** Whom a token invites; `undefined` while that is asked, `null` when it is nobody. */
export function useInvitedPerson(token: string | null): InvitedPerson | null | undefined {
  const { data, isPending } = useQuery({
    queryKey: ['invited-person', token],
    enabled: token !== null,
    queryFn: () =>
      ask<Omit<InvitedPerson, 'token'> | { email: null }>('POST', '/door/invitation', {
        token: token ?? '',
      }),
  })
  if (token === null) return null
  if (isPending) return undefined
  return data && data.email !== null ? { ...data, token } : null
}

/** Lets somebody in; an account that has a password is asked for it first. */
export function useDoor(then: () => void) {
  const look = useMutation({
    mutationFn: (email: string) => ask<Known>('POST', '/door', { email }),
  })
  const signIn = useSignIn(then)
  return {
    busy: look.isPending || signIn.isPending,
    problem: (look.error ?? signIn.error)?.message,
    /** The address whose password is asked for. */
    lockedFor: look.data?.password ? look.variables : undefined,
    enter(person: SignIn) {
      if (person.password !== undefined) return signIn.mutate(person)
      look.mutate(person.email, {
        onSuccess: ({ password }) => {
          if (!password) signIn.mutate(person)
        },
      })
    },
  }
}
