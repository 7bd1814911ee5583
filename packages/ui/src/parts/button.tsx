'use client'
// Decides how a button looks, and that one which may not be used can still be reached and asked why.
import type { ComponentProps, MouseEvent, ReactElement } from 'react'
import { classNames } from './class-names.ts'
import { Spinner } from './spinner.tsx'

/** Props of {@link Button}. */
export interface ButtonProps extends ComponentProps<'button'> {
  /** `primary` at most once a screen; `danger` only where something is confirmed. Default: `soft`. */
  look?: 'primary' | 'soft' | 'quiet' | 'danger'
  /** Whether it is at work: it keeps its place and the focus, and does nothing. */
  busy?: boolean
}

/** A button with words. `aria-disabled` instead of `disabled` keeps it in the order of focus. */
export function Button({
  look = 'soft',
  busy = false,
  className,
  children,
  onClick,
  ...rest
}: ButtonProps): ReactElement {
  const dead = busy || rest['aria-disabled'] === true
  const click = (event: MouseEvent<HTMLButtonElement>): void => {
    if (dead) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      type='button'
      data-slot='button'
      {...rest}
      className={classNames('rollcall-button', className)}
      data-look={look}
      data-state={busy ? 'busy' : undefined}
      aria-disabled={dead || undefined}
      onClick={click}
    >
      {busy && <Spinner />}
      {children}
    </button>
  )
}

/** Props of {@link IconButton}. */
export interface IconButtonProps extends ComponentProps<'button'> {
  /** What it does, for everybody who does not see the icon. */
  'aria-label': string
}

/** A square button with an icon only. */
export function IconButton({ className, ...rest }: IconButtonProps): ReactElement {
  return (
    <button
      type='button'
      data-slot='icon-button'
      {...rest}
      className={classNames('rollcall-icon-button', className)}
    />
  )
}
