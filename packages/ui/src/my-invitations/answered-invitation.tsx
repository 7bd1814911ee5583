'use client'
// Decides how an answered invitation stays for a moment: what was done, and the way back.
import { useEffect, useLayoutEffect, useRef, type ReactElement } from 'react'
import type { BellCopy } from '../copy/en/bell.ts'
import { Avatar } from '../parts/avatar.tsx'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icons.tsx'
import { Spinner } from '../parts/spinner.tsx'
import type { Answer } from './use-answers.ts'
import { declineWaits } from './use-waiting.ts'

/** Props of {@link AnsweredInvitation}. */
export interface AnsweredInvitationProps {
  copy: BellCopy
  answer: Answer
  onTakeBack: () => void
}

/** One line in the place of the invitation. It takes the focus that its buttons had, and hands it on when it goes. */
export function AnsweredInvitation({
  copy,
  answer: { invitation, state },
  onTakeBack,
}: AnsweredInvitationProps): ReactElement {
  const line = useRef<HTMLDivElement>(null)
  const undo = useRef<HTMLButtonElement>(null)
  const { organization } = invitation
  const handedOn = useRef(false)
  useEffect(() => {
    if (handedOn.current || document.activeElement === document.body)
      (undo.current ?? line.current)?.focus()
    // React's StrictMode lets every part go once, and come back.
    handedOn.current = false
  })
  useLayoutEffect(() => {
    const own = line.current
    const around = own?.parentElement?.closest<HTMLElement>('[tabindex="-1"]')
    return () => {
      handedOn.current = own?.contains(document.activeElement) ?? false
      if (handedOn.current) around?.focus()
    }
  }, [])
  return (
    <div ref={line} className='rollcall-invite-answer' data-state={state} tabIndex={-1}>
      <Avatar id={organization.id} name={organization.name} kind='organization' />
      <span className='rollcall-invite-answer-text'>
        {state === 'accepting' && copy.joining(organization.name)}
        {state === 'accepted' && copy.joined(organization.name)}
        {(state === 'declining' || state === 'declined') && copy.declined(organization.name)}
        {state === 'gone' && copy.gone}
      </span>
      {state === 'accepting' && <Spinner />}
      {state === 'accepted' && <Icon name='check' />}
      {state === 'declining' && (
        <Button
          ref={undo}
          className='rollcall-invite-undo'
          aria-label={copy.undoOf(organization.name)}
          style={{ '--rollcall-wait': `${declineWaits}ms` } as object}
          onClick={onTakeBack}
        >
          {copy.undo}
        </Button>
      )}
    </div>
  )
}
