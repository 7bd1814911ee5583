'use client'
// Decides the frame of an offer: a mark, a title, what there is to know, the ways on.
import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react'
import { Icon, type IconName } from '../parts/icons.tsx'

/** Props of {@link OfferFrame}. */
export interface OfferFrameProps {
  /** Whose it is; or an icon for how it went. */
  mark?: ReactElement
  icon?: IconName
  tone?: 'neutral' | 'success' | 'warning'
  title: string
  state?: string
  /** Whether it takes the place of what was answered: the button is gone, and with it the focus. */
  ended?: boolean
  children: ReactNode
}

/** One offer. */
export function OfferFrame({
  mark,
  icon,
  tone = 'neutral',
  title,
  state,
  ended = false,
  children,
}: OfferFrameProps): ReactElement {
  const id = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (ended && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true })
  }, [ended])
  return (
    <section className='rollcall-offer' aria-labelledby={id} data-state={ended ? 'ended' : state}>
      {mark ?? (
        <span className='rollcall-ending-mark' data-tone={tone}>
          {icon && <Icon name={icon} />}
        </span>
      )}
      <div className='rollcall-offer-words'>
        <h2 ref={heading} id={id} className='rollcall-offer-title' tabIndex={-1}>
          {title}
        </h2>
        {children}
      </div>
    </section>
  )
}
