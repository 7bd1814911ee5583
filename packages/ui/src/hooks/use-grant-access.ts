'use client'
import { useOperation, type MutationOf } from './use-operation.ts'

/**
 * Sets what a member is granted beside their role; the set replaces the one before, so it asks for `ifMatch`. Refused
 * with `beyond_own_access`, `outranked`, `already_in_all_projects`, `stale_version`, `version_required`.
 */
export function useGrantAccess(): MutationOf<'grantAccess'> {
  return useOperation('grantAccess')
}
