'use client'
// Decides what stands in the place of a list that has nothing to show.
import type { ReactElement, ReactNode } from 'react'

/** Props of {@link Message}. */
export interface MessageProps {
  title: string
  text?: string | undefined
  /** The one act that helps. */
  children?: ReactNode
}

/** One sentence and one act. */
export function Message({ title, text, children }: MessageProps): ReactElement {
  return (
    <div className='rollcall-message' data-slot='message'>
      <p className='rollcall-message-title'>{title}</p>
      {text !== undefined && <p className='rollcall-message-text'>{text}</p>}
      {children}
    </div>
  )
}
