'use client'
import type { ComponentProps, ReactElement } from 'react'
import { classNames } from './class-names.ts'
import { Icon } from './icons.tsx'

/** The browser's own select, in our clothes. */
export function Select({ className, ...rest }: ComponentProps<'select'>): ReactElement {
  return (
    <span className={classNames('rollcall-select', className)}>
      <select data-slot='select' {...rest} className='rollcall-select-control' />
      <Icon name='chevron' />
    </span>
  )
}
