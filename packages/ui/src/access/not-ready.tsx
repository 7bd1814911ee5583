'use client'
import type { ReactElement } from 'react'
import { common } from '../copy/en/common.ts'
import { useCopy } from '../copy/copy.ts'
import { Button } from '../parts/button.tsx'
import { VisuallyHidden } from '../parts/visually-hidden.tsx'
import type { Access } from './use-access.ts'

/** What stands there until the projects are known. */
export function NotReady({ access }: { access: Access }): ReactElement {
  const words = useCopy('common', common)
  if (access.state === 'failed') {
    return (
      <p className='rollcall-access-note'>
        {access.say.copy.failed}{' '}
        <Button look='quiet' onClick={access.retry}>
          {words.retry}
        </Button>
      </p>
    )
  }
  return (
    <output className='rollcall-skeleton'>
      <VisuallyHidden>{words.loading}</VisuallyHidden>
      <span className='rollcall-bone' data-shape='line' />
    </output>
  )
}
