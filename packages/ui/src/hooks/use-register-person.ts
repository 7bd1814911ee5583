'use client'
import { useOperation, type MutationOf } from './use-operation.ts'

/**
 * Gives somebody an account of the host; invites nobody. Refused with `invalid_email`, `already_registered`,
 * `refused_by_host`.
 */
export function useRegisterPerson(): MutationOf<'registerPerson'> {
  return useOperation('registerPerson')
}
