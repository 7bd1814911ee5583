'use client'
// Decides how the next page comes: by itself when its button is near, by the button for everybody else.
import { useEffect, useRef, type ReactElement } from 'react'
import type { MembersTableCopy } from '../copy/en/members-table.ts'
import { Button } from '../parts/button.tsx'

/** Props of {@link LoadMore}. */
export interface LoadMoreProps {
  copy: MembersTableCopy
  busy: boolean
  /** Whether the last try failed: then only the button tries again. */
  failed: boolean
  onMore: () => void
}

/** The end of a list that goes on. */
export function LoadMore({ copy, busy, failed, onMore }: LoadMoreProps): ReactElement {
  const button = useRef<HTMLButtonElement>(null)
  const waits = !busy && !failed
  useEffect(() => {
    const target = button.current
    if (!target || !waits) return undefined
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) onMore()
      },
      { rootMargin: '240px' },
    )
    observer.observe(target)
    return () => observer.disconnect()
  }, [waits, onMore])
  return (
    <div className='rollcall-members-more'>
      <Button ref={button} look='quiet' busy={busy} onClick={onMore}>
        {busy ? copy.loadingMore : copy.loadMore}
      </Button>
    </div>
  )
}
