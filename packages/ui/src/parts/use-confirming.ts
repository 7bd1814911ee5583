'use client'
// Decides what becomes of a confirmed act: its end is told also when the dialog was closed in the meantime.
import { Refusal, type Reason } from '@rollcall/core'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useRollcall } from '../context.ts'
import type { ConfirmingProps } from './confirm-dialog.tsx'

/** What confirming needs. */
export interface ConfirmingOptions<Answer> {
  dialog: Pick<ConfirmingProps, 'open' | 'onOpenChange' | 'onRefused'>
  mutation: { isPending: boolean; error: Refusal | null; reset: () => void }
  send: () => Promise<Answer>
  onDone: (answer: Answer) => void
}

/** The state of a confirming dialog. */
export interface ConfirmingState {
  busy: boolean
  /** Why it was refused, while the dialog is open. */
  refused: Reason | undefined
  onOpenChange: (open: boolean) => void
  onConfirm: () => void
}

/** Sends a confirmed act, closes after it, and never loses its end. */
export function useConfirming<Answer>({
  dialog: { open, onOpenChange, onRefused },
  mutation: { isPending, error, reset },
  send,
  onDone,
}: ConfirmingOptions<Answer>): ConfirmingState {
  const shown = useRef(open)
  useEffect(() => {
    shown.current = open
    return () => {
      shown.current = false
    }
  }, [open])

  const { userId } = useRollcall().scope
  const asked = useRef(userId)
  const drop = useEffectEvent(() => {
    reset()
    if (open) onOpenChange(false)
  })
  useEffect(() => {
    // What one person was asked is nothing that another answers.
    if (asked.current !== userId) drop()
    asked.current = userId
  }, [userId])

  const change = (wanted: boolean): void => {
    if (!wanted && !isPending) reset()
    onOpenChange(wanted)
  }
  const confirm = async (): Promise<void> => {
    try {
      const answer = await send()
      if (shown.current) {
        reset()
        onOpenChange(false)
      }
      onDone(answer)
    } catch (thrown) {
      // An open dialog says so itself.
      if (shown.current) return
      reset()
      onRefused?.(thrown instanceof Refusal ? thrown.reason : { code: 'unavailable' })
    }
  }
  return {
    busy: isPending,
    refused: error?.reason,
    onOpenChange: change,
    onConfirm: () => void confirm(),
  }
}
