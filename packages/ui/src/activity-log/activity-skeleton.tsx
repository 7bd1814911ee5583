'use client'
import type { ReactElement } from 'react'
import { common } from '../copy/en/common.ts'
import { useCopy } from '../copy/copy.ts'
import { VisuallyHidden } from '../parts/visually-hidden.tsx'

const widths = [264, 348, 216, 312, 240]

/** Acts in the shape of what comes; CSS shows them after 150 ms. */
export function ActivitySkeleton(): ReactElement {
  const { loading } = useCopy('common', common)
  return (
    <output className='rollcall-skeleton'>
      <VisuallyHidden>{loading}</VisuallyHidden>
      {widths.map((width) => (
        <span key={width} aria-hidden className='rollcall-activity-entry'>
          <span className='rollcall-bone' data-shape='avatar' />
          <span className='rollcall-activity-words'>
            <span className='rollcall-bone' style={{ inlineSize: width }} />
          </span>
          <span className='rollcall-bone' data-shape='role' />
        </span>
      ))}
    </output>
  )
}
