'use client'
// Decides how access to the parts of the host's product is given: what everybody has, and what is chosen.
import { useId, type ReactElement } from 'react'
import { Select } from '../parts/select.tsx'
import { ServicePanel } from './service-panel.tsx'
import type { Access } from './use-access.ts'

/** One panel a service; what everybody has is fixed. */
export function ServiceAccess({ access }: { access: Access }): ReactElement {
  const { services } = access.answer.policy
  return (
    <ul className='rollcall-services'>
      {services.map((service) => (
        <li key={service.name} data-service={service.name}>
          {service.always === null ? (
            <ServicePanel access={access} service={service} />
          ) : (
            <Always access={access} service={service.name} role={service.always} />
          )}
        </li>
      ))}
    </ul>
  )
}

interface AlwaysProps {
  access: Access
  service: string
  role: string
}

function Always({ access: { say }, service, role }: AlwaysProps): ReactElement {
  const id = useId()
  return (
    <div className='rollcall-line'>
      <div className='rollcall-line-words'>
        <label htmlFor={id}>{say.service(service)}</label>
        <span id={`${id}-help`} className='rollcall-line-meaning'>
          {say.copy.always}
        </span>
      </div>
      <Select id={id} disabled aria-describedby={`${id}-help`}>
        <option>{say.serviceRole(service, role)}</option>
      </Select>
    </div>
  )
}
