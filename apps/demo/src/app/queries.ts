// Decides how the pages know what the console itself keeps, and that what they change is asked for again.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { ask, pathOf, type ApiToken, type Billing } from './api.ts'

/** What an organization owes. */
export function useBilling(organizationId: string) {
  return useQuery({
    queryKey: ['billing', organizationId],
    queryFn: () => ask<Billing>('GET', `${pathOf(organizationId)}/billing`),
  })
}

/** The API tokens that this person may see. */
export function useTokens(organizationId: string) {
  return useQuery({
    queryKey: ['tokens', organizationId],
    queryFn: () => ask<{ tokens: ApiToken[] }>('GET', `${pathOf(organizationId)}/tokens`),
  })
}

/** Something to be done over one of the console's own routes. */
export interface Act {
  method: 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Behind the path of the organization. */
  path: string
  body?: Record<string, string>
}

/** Does something over the console's own routes; afterwards everything on the page is asked for again. */
export function useAct<Answer = void>(organizationId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ method, path, body }: Act) =>
      ask<Answer>(method, pathOf(organizationId) + path, body),
    onSuccess: () => client.invalidateQueries(),
  })
}
