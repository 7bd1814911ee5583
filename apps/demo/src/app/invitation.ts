// Decides how the sign-in page knows whom it is for, when somebody comes from an invitation.
import { invitationToken } from '@rollcall/ui'
import { useQuery } from '@tanstack/react-query'
import { ask } from './api.ts'

/** Whose invitation is being answered; `undefined` while that is asked, `null` when there is none. */
export function useInvitedPerson(wanted: boolean) {
  const token = wanted ? invitationToken() : null
  const { data, isPending } = useQuery({
    queryKey: ['invited-person', token],
    enabled: token !== null,
    queryFn: () =>
      ask<{ email: string | null; known: boolean }>('POST', '/session/invitation', {
        token: token ?? '',
      }),
  })
  if (token === null) return null
  if (isPending) return undefined
  return data?.email ? { token, email: data.email, known: data.known } : null
}
