'use client'
import type { ComponentProps, ReactElement } from 'react'
import { classNames } from './class-names.ts'

/** A line of text. */
export function Input({ className, ...rest }: ComponentProps<'input'>): ReactElement {
  return (
    <input
      type='text'
      data-slot='input'
      {...rest}
      className={classNames('rollcall-input', className)}
    />
  )
}
