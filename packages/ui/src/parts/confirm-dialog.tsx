'use client'
// Decides how something is confirmed: the act is named, the way out comes first.
import type { Reason } from '@rollcall/core'
import type { ReactElement, ReactNode } from 'react'
import { common } from '../copy/en/common.ts'
import { useCopy } from '../copy/copy.ts'
import { Button } from './button.tsx'
import { Dialog, DialogFooter, type DialogProps } from './dialog.tsx'
import { Icon } from './icons.tsx'

/** Props of {@link ConfirmDialog}. */
export interface ConfirmDialogProps extends Omit<DialogProps, 'children' | 'state' | 'trigger'> {
  /** The verb on the button, and the one while it is at work. */
  act: string
  acting: string
  /** Default: `danger`. */
  look?: 'danger' | 'primary'
  busy: boolean
  /** Why it was refused, as a sentence. */
  refused: string | undefined
  /** What stands in the way, as sentences: then it cannot be confirmed. */
  blocked?: readonly string[] | undefined
  /** What else is to be known before. */
  children?: ReactNode
  onConfirm: () => void
}

/** Stays until the server has answered, so that a refusal is read where the act was done. */
export function ConfirmDialog({
  act,
  acting,
  look = 'danger',
  busy,
  refused,
  blocked = [],
  onConfirm,
  children,
  ...dialog
}: ConfirmDialogProps): ReactElement {
  const copy = useCopy('common', common)
  return (
    <Dialog {...dialog} state={busy ? 'busy' : refused === undefined ? 'asking' : 'refused'}>
      {children}
      <div role='alert'>
        {(refused === undefined ? blocked : [refused]).map((sentence) => (
          <p key={sentence} className='rollcall-problem'>
            <Icon name='alert' />
            {sentence}
          </p>
        ))}
      </div>
      <DialogFooter>
        <Button onClick={() => dialog.onOpenChange(false)}>{copy.cancel}</Button>
        <Button look={look} busy={busy} aria-disabled={blocked.length > 0} onClick={onConfirm}>
          <span className='rollcall-truncate'>{busy ? acting : act}</span>
        </Button>
      </DialogFooter>
    </Dialog>
  )
}

/** What all confirming dialogs take. */
export interface ConfirmingProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** Called when the act is refused after the dialog was closed; an open one tells it itself. */
  onRefused?: ((reason: Reason) => void) | undefined
  className?: string | undefined
  ref?: DialogProps['ref']
  /** Default: the focus goes back to where it was. */
  onCloseAutoFocus?: DialogProps['onCloseAutoFocus']
}
