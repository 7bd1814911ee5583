'use client'
// Decides how a result is told: a quiet line at the edge of the component, gone by itself unless something went wrong.
import { useCallback, useEffect, useState, type ReactElement } from 'react'
import { common } from '../copy/en/common.ts'
import { useCopy } from '../copy/copy.ts'
import { IconButton } from './button.tsx'
import { Icon } from './icons.tsx'

/** What is to be told. */
export interface Told {
  tone: 'done' | 'wrong'
  text: string
}

const shownFor = 6000

/** Keeps the last thing told; what went well is forgotten after six seconds. */
export function useNotice(): { told: Told | null; tell: (told: Told) => void; forget: () => void } {
  const [told, setTold] = useState<Told | null>(null)
  const forget = useCallback(() => setTold(null), [])
  useEffect(() => {
    if (told?.tone !== 'done') return undefined
    const timer = setTimeout(forget, shownFor)
    return () => clearTimeout(timer)
  }, [told, forget])
  return { told, tell: setTold, forget }
}

/** Props of {@link Notice}. */
export interface NoticeProps {
  told: Told | null
  onDismiss: () => void
}

/** The place where it is told; always in the document, so that it is heard. */
export function Notice({ told, onDismiss }: NoticeProps): ReactElement {
  const copy = useCopy('common', common)
  return (
    <div className='rollcall-notice-place'>
      <output>
        {told && (
          <span className='rollcall-notice' data-slot='notice' data-tone={told.tone}>
            <Icon name={told.tone === 'done' ? 'check' : 'alert'} />
            <span>{told.text}</span>
            <IconButton aria-label={copy.dismiss} onClick={onDismiss}>
              <Icon name='close' />
            </IconButton>
          </span>
        )}
      </output>
    </div>
  )
}
