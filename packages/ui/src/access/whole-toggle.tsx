'use client'
// Decides how several permissions of a project are given or taken with one click.
import type { ReactElement } from 'react'
import { Toggle } from '../parts/toggle.tsx'
import { permissionsAt, withGrant } from './grants.ts'
import { isFree, type Access, type PermissionState } from './use-access.ts'
import { switchedWhole, wholeOf } from './whole.ts'

/** Props of {@link WholeToggle}. */
export interface WholeToggleProps {
  access: Access
  projectId: string
  states: readonly PermissionState[]
  label: string
}

/** A box for all of these permissions: on, off, or somewhere between. */
export function WholeToggle({ access, projectId, states, label }: WholeToggleProps): ReactElement {
  const place = { scope: 'project' as const, projectId }
  const given = permissionsAt(access.grants, place)
  const change = (): void => {
    const permissions = switchedWhole(given, states)
    access.onChange(withGrant(access.grants, { ...place, permissions }))
  }
  return (
    <Toggle
      look='box'
      label={label}
      on={wholeOf(states)}
      fixed={!states.some(isFree)}
      why={states.find((state) => !isFree(state))?.refused}
      disabled={access.readOnly}
      onChange={change}
    />
  )
}
