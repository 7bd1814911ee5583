'use client'
// Decides how the parts of a long form stand: what each is about beside it, or above it where there is less room.
import { useId, type ReactElement, type ReactNode } from 'react'

/** Props of {@link Part}. */
export interface PartProps {
  title: string
  /** One sentence. */
  text?: string | undefined
  children: ReactNode
}

/** A part of a form. */
export function Part({ title, text, children }: PartProps): ReactElement {
  const id = useId()
  return (
    <fieldset className='rollcall-part' aria-labelledby={id}>
      <div className='rollcall-part-words'>
        <h3 id={id} className='rollcall-part-title'>
          {title}
        </h3>
        {text !== undefined && <p className='rollcall-part-text'>{text}</p>}
      </div>
      <div className='rollcall-part-body'>{children}</div>
    </fieldset>
  )
}
