// Decides who the pages think is signed in: what the server last said.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ask, type Account } from './api.ts'

const sessionKey = ['session']

interface Session {
  user: Account | null
}

/** What somebody says who signs in. */
export interface SignIn {
  email: string
  name?: string | undefined
  /** The token of the invitation they come from: it proves the address. */
  invitation?: string | undefined
}

/** Who is signed in; `undefined` while that is being asked. */
export function useAccount(): Account | null | undefined {
  const { data } = useQuery({
    queryKey: sessionKey,
    queryFn: () => ask<Session>('GET', '/session'),
  })
  return data?.user
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

/** Signs out. */
export function useSignOut(then: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => ask<void>('DELETE', '/session'),
    onSuccess: () => {
      client.clear()
      client.setQueryData<Session>(sessionKey, { user: null })
      then()
    },
  })
}
