'use client'
import type { ReactElement } from 'react'
import { common } from '../copy/en/common.ts'
import { useCopy } from '../copy/copy.ts'
import { VisuallyHidden } from '../parts/visually-hidden.tsx'

/** The shape of an invitation; CSS shows it after 150 ms. */
export function CardSkeleton(): ReactElement {
  const copy = useCopy('common', common)
  return (
    <output className='rollcall-skeleton'>
      <VisuallyHidden>{copy.loading}</VisuallyHidden>
      <span aria-hidden className='rollcall-bone' data-shape='mark' />
      <span aria-hidden className='rollcall-bone' data-shape='title' />
      <span aria-hidden className='rollcall-bone' data-shape='line' />
      <span aria-hidden className='rollcall-bone' data-shape='button' />
    </output>
  )
}
