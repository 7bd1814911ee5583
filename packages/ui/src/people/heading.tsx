'use client'
// Decides what stands above a list of people: what it is called, and how many there are.
import type { ReactElement, ReactNode, Ref } from 'react'
import { classNames } from '../parts/class-names.ts'

/** Props of {@link Heading}. */
export interface HeadingProps {
  id: string
  title: string
  /** As text: `10 · 3 invited`. */
  count: string | undefined
  /** Whether it is seen; it is always heard, as the name of the list. */
  look: 'shown' | 'hidden'
  /** The primary act. */
  children?: ReactNode
}

/** The head of a list of people. */
export function Heading({ id, title, count, look, children }: HeadingProps): ReactElement {
  if (look === 'hidden') {
    return (
      <h2 id={id} className='rollcall-visually-hidden'>
        {title}
      </h2>
    )
  }
  return (
    <div className='rollcall-members-heading'>
      <Title id={id} title={title} count={count} />
      {children}
    </div>
  )
}

/** Props of {@link Title}. */
export interface TitleProps extends Pick<HeadingProps, 'title' | 'count'> {
  id?: string
  className?: string | undefined
  ref?: Ref<HTMLHeadingElement> | undefined
}

/** What a list is called, and beside it how many it has. */
export function Title({ title, count, className, ...rest }: TitleProps): ReactElement {
  return (
    <div className='rollcall-members-name'>
      <h2
        {...rest}
        className={classNames('rollcall-members-title', className)}
        data-slot='members-title'
      >
        {title}
      </h2>
      {count !== undefined && <span className='rollcall-members-count'>{count}</span>}
    </div>
  )
}
