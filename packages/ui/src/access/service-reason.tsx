'use client'
// Decides what is said about where the choice in a service comes from.
import { roleOf } from '@rollcall/core'
import type { ReactElement } from 'react'
import { Icon } from '../parts/icons.tsx'
import { isOf } from './grants.ts'
import type { Access } from './use-access.ts'

/** Props of {@link ServiceReason}. */
export interface ServiceReasonProps {
  access: Access
  service: string
}

/** Whether a role chose, or a person; and what the service is, where no role ever chooses. */
export function ServiceReason({ access, service }: ServiceReasonProps): ReactElement | null {
  const { answer, role, grants, say, readOnly } = access
  const selected = roleOf(answer.policy, role).selects[service]
  const linked = answer.policy.roles.some(({ selects }) => selects[service] !== undefined)
  const given = grants.filter((grant) => isOf(grant, service))
  if (!linked || readOnly || (given.length === 0 && selected === undefined)) {
    const description = answer.words.services?.[service]?.description
    return description === undefined ? null : (
      <span className='rollcall-line-meaning'>{description}</span>
    )
  }
  const [only] = given
  const byRole =
    given.length === 1 && only !== undefined && 'role' in only && only.role === selected
  return (
    <span className='rollcall-line-meaning' data-tone={byRole ? 'info' : undefined}>
      {byRole && <Icon name='info' />}
      {byRole ? say.copy.chosenWith(say.role(role)) : say.copy.chosenByHand}
    </span>
  )
}
