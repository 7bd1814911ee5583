'use client'
// Decides how permissions of the organization are given beside a role.
import type { ReactElement } from 'react'
import { PermissionList } from './permission-list.tsx'
import type { Access } from './use-access.ts'

/** The organization permissions that the policy lets be given one by one. */
export function PermissionSwitches({ access }: { access: Access }): ReactElement {
  const { switches } = access.answer.policy
  return <PermissionList access={access} place={{ scope: 'organization' }} names={switches} />
}
