'use client'
import { useOperation, type MutationOf } from './use-operation.ts'

/** Leaves an organization. Refused with `last_owner`. */
export function useLeaveOrganization(): MutationOf<'leaveOrganization'> {
  return useOperation('leaveOrganization')
}
