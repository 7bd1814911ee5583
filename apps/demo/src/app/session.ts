// Decides who the pages think is signed in: what the server last said.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ask, type Account } from './api.ts'

const sessionKey = ['session']

interface Session {
  user: Account | null
  /** The organization this person chose to work in. */
  organizationId: string | null
}

/** What somebody says who signs in. */
export interface SignIn {
  email: string
  name?: string | undefined
  password?: string | undefined
  /** The token of the invitation they come from: it proves the address. */
  invitation?: string | undefined
  /** The tenant through whose door they come. */
  tenant?: string | undefined
}

function useSession() {
  return useQuery({ queryKey: sessionKey, queryFn: () => ask<Session>('GET', '/session') }).data
}

/** Who is signed in; `undefined` while that is being asked. */
export function useAccount(): Account | null | undefined {
  return useSession()?.user
}

/** The organization this person chose, until they sign out. */
export function useChosenOrganization(): string | null {
  return useSession()?.organizationId ?? null
}

/** Signs in or up. */
export function useSignIn(then: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (person: SignIn) => ask<Session>('POST', '/session', { ...person }),
    onSuccess: (session) => {
      // Whatever was known belonged to somebody else.
      client.clear()
      client.setQueryData(sessionKey, session)
      then()
    },
  })
}

/** Chooses the organization to work in. */
export function useChooseOrganization() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (organizationId: string) =>
      ask<void>('PUT', '/session/organization', { organizationId }),
    onMutate: (organizationId) =>
      client.setQueryData<Session>(
        sessionKey,
        (session) => session && { ...session, organizationId },
      ),
  })
}

/** What a person may change about their account. */
export type AccountChange = Partial<Record<'name' | 'locale' | 'twoFactor', string>>

/** Changes one's own account. */
export function useChangeAccount() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (change: AccountChange) => ask<{ user: Account }>('PATCH', '/account', change),
    onSuccess: ({ user }) => {
      client.setQueryData<Session>(sessionKey, (session) => session && { ...session, user })
      // Rollcall hears of it with the next request, and shows it in its lists.
      return client.invalidateQueries()
    },
  })
}

/** Signs out. */
export function useSignOut(then: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => ask<void>('DELETE', '/session'),
    onSuccess: () => {
      client.clear()
      client.setQueryData<Session>(sessionKey, { user: null, organizationId: null })
      then()
    },
  })
}
