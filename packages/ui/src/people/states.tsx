'use client'
// Decides what stands in the place of people who are on their way, missing, or not to be seen.
import type { Reason } from '@rollcall/core'
import type { ReactElement } from 'react'
import { common } from '../copy/en/common.ts'
import { useCopy } from '../copy/copy.ts'
import type { MembersTableCopy } from '../copy/en/members-table.ts'
import { Button } from '../parts/button.tsx'
import { Message } from '../parts/message.tsx'
import { VisuallyHidden } from '../parts/visually-hidden.tsx'

const widths = [148, 112, 176, 132, 160]

/** Rows, and the tools above, in the shape of what comes; CSS shows them after 150 ms. */
export function Skeleton({ tools = false }: { tools?: boolean }): ReactElement {
  const copy = useCopy('common', common)
  return (
    <output className='rollcall-skeleton'>
      <VisuallyHidden>{copy.loading}</VisuallyHidden>
      {tools && (
        <span aria-hidden className='rollcall-members-tools'>
          <span className='rollcall-bone' data-shape='search' />
        </span>
      )}
      <span aria-hidden className='rollcall-skeleton-head' />
      {widths.map((width) => (
        <span key={width} aria-hidden className='rollcall-skeleton-row'>
          <span className='rollcall-bone' data-shape='avatar' />
          <span className='rollcall-bone' style={{ inlineSize: width }} />
          <span className='rollcall-bone' data-shape='role' />
          <span className='rollcall-bone' data-shape='date' />
        </span>
      ))}
    </output>
  )
}

/** Props of {@link Failure}. */
export interface FailureProps {
  copy: Pick<MembersTableCopy, 'refusedTitle' | 'refusedText' | 'signedOutTitle' | 'errorTitle'>
  reason: Reason
  sentence: (reason: Reason) => string
  onRetry: () => void
}

/** What happened and what to do; for those who may not look, who can help. */
export function Failure({ copy, reason, sentence, onRetry }: FailureProps): ReactElement {
  const retry = useCopy('common', common).retry
  if (reason.code === 'not_found' || reason.code === 'not_permitted') {
    return <Message title={copy.refusedTitle} text={copy.refusedText} />
  }
  if (reason.code === 'not_signed_in') {
    return <Message title={copy.signedOutTitle} text={sentence(reason)} />
  }
  return (
    <Message title={copy.errorTitle} text={sentence(reason)}>
      <Button onClick={onRetry}>{retry}</Button>
    </Message>
  )
}

/** Whether what was known before must not be shown any longer. */
export function isFinal({ code }: Reason): boolean {
  return code === 'not_found' || code === 'not_permitted' || code === 'not_signed_in'
}
