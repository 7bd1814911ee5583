'use client'
// Decides how access to the parts of the host's product is given: what is chosen first, then what everybody has.
import type { Service } from '@rollcall/core'
import { useId, type ReactElement } from 'react'
import { Select } from '../parts/select.tsx'
import { ServicePanel } from './service-panel.tsx'
import type { Access } from './use-access.ts'

/** One panel a service; what everybody has is fixed. */
export function ServiceAccess({ access }: { access: Access }): ReactElement {
  const id = useId()
  const { services } = access.answer.policy
  const fixed = services.filter(({ always }) => always !== null)
  return (
    <>
      <ul className='rollcall-services'>
        {services
          .filter(({ always }) => always === null)
          .map((service) => (
            <li key={service.name} data-service={service.name}>
              <ServicePanel access={access} service={service} />
            </li>
          ))}
      </ul>
      {fixed.length > 0 && (
        <>
          <p id={id} className='rollcall-access-note'>
            {access.say.copy.always}
          </p>
          <ul className='rollcall-services'>
            {fixed.map((service) => (
              <li key={service.name} data-service={service.name}>
                <Fixed access={access} service={service} why={id} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

interface FixedProps {
  access: Access
  service: Service
  /** The id of the sentence that says why. */
  why: string
}

function Fixed({ access: { say, answer }, service, why }: FixedProps): ReactElement {
  const id = useId()
  const description = answer.words.services?.[service.name]?.description
  return (
    <div className='rollcall-line'>
      <div className='rollcall-line-words'>
        <label htmlFor={id}>{say.service(service.name)}</label>
        {description !== undefined && <span className='rollcall-line-meaning'>{description}</span>}
      </div>
      <Select id={id} disabled aria-describedby={why}>
        <option>{say.serviceRole(service.name, service.always ?? '')}</option>
      </Select>
    </div>
  )
}
