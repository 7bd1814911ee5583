'use client'
// Decides what stands above a list that could not be asked for again.
import type { ReactElement } from 'react'
import { common } from '../copy/en/common.ts'
import { useCopy } from '../copy/copy.ts'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icons.tsx'

/** Props of {@link Stale}. */
export interface StaleProps {
  text: string
  onRetry: () => void
}

/** The last known stays, and says that it may be old. */
export function Stale({ text, onRetry }: StaleProps): ReactElement {
  const { retry } = useCopy('common', common)
  return (
    <output className='rollcall-stale'>
      <Icon name='alert' />
      {text}
      <Button look='quiet' onClick={onRetry}>
        {retry}
      </Button>
    </output>
  )
}
