'use client'
// Decides how the dialog ends when everything was sent.
import type { Invited } from '@rollcall/core'
import { useEffect, useRef, type ReactElement } from 'react'
import type { InviteDialogCopy } from '../copy/en/invite-dialog.ts'
import { Button } from '../parts/button.tsx'
import { DialogFooter } from '../parts/dialog.tsx'
import { SentList } from './sent-list.tsx'

/** Props of {@link InviteDone}. */
export interface InviteDoneProps {
  copy: InviteDialogCopy
  invitations: Invited[]
  onMore: () => void
  onDone: () => void
}

/** What was sent, and the two ways on. */
export function InviteDone({ copy, invitations, onMore, onDone }: InviteDoneProps): ReactElement {
  const done = useRef<HTMLButtonElement>(null)
  useEffect(() => done.current?.focus(), [])
  return (
    <>
      <SentList copy={copy} invitations={invitations} left={0} />
      <DialogFooter>
        <Button onClick={onMore}>{copy.inviteMore}</Button>
        <Button ref={done} look='primary' onClick={onDone}>
          {copy.done}
        </Button>
      </DialogFooter>
    </>
  )
}
