'use client'
// Decides that the whole of somebody's access is told on demand.
import { useId, useState, type ReactElement } from 'react'
import { EffectiveAccess } from '../access/effective-access.tsx'
import { Icon } from '../parts/icons.tsx'
import type { Details } from './details.ts'

/** What somebody may do as of now, and from where; not what is being edited. */
export function Effective({ details }: { details: Details }): ReactElement {
  const id = useId()
  const [open, setOpen] = useState(false)
  const { answer, person, copy } = details
  return (
    <div className='rollcall-details-effective'>
      <button
        type='button'
        className='rollcall-disclosure'
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Icon name='chevron' />
        {copy.effective}
      </button>
      <div id={id} hidden={!open}>
        {open && <EffectiveAccess answer={answer} effective={person.effective} />}
      </div>
    </div>
  )
}
