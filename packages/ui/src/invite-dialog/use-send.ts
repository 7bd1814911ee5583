'use client'
// Decides what of a draft is sent when its button is pressed, and why nothing is yet.
import type { Policy } from '@rollcall/core'
import type { RefObject } from 'react'
import type { InviteDialogCopy } from '../copy/en/invite-dialog.ts'
import { invitationsOf } from './invitations-of.ts'
import { ready, type JudgedChip } from './use-box.ts'
import type { Draft } from './use-draft.ts'
import type { Sending } from './use-sending.ts'

/** What sending a form needs. */
export interface SendOptions {
  policy: Policy
  copy: InviteDialogCopy
  draft: Draft
  sending: Sending
  /** The element in which the fields stand. */
  form: RefObject<HTMLElement | null>
}

/** The button that sends. */
export interface Send {
  /** Why it can do nothing yet. */
  blocked: string | undefined
  /** How many people would be invited. */
  count: number
  send: () => void
}

/** Sends what is in the box, or the one person of the form. */
export function useSend(options: SendOptions): Send {
  return options.draft.alone ? single(options) : several(options)
}

function several({ policy, copy, draft, sending }: SendOptions): Send {
  const { box } = draft
  const blockedBy = (chips: JudgedChip[]): string | undefined => {
    const { length } = ready(chips)
    const { atMost } = policy.invitations
    if (length > atMost) return copy.tooMany(atMost)
    if (length > 0) return undefined
    return chips.length === 0 ? copy.nobody : copy.nothingValid
  }
  return {
    blocked: box.text.trim() === '' ? blockedBy(box.chips) : undefined,
    count: ready(box.chips).length,
    send: () => {
      // What is typed and no chip yet is meant too.
      const chips = box.settle()
      if (sending.busy || blockedBy(chips) !== undefined) return
      const sent = ready(chips)
      sending.send(invitationsOf(policy, draft, sent), (left) => box.sent(sent, left))
    },
  }
}

function single({ policy, copy, draft, sending, form }: SendOptions): Send {
  const { single: one } = draft
  const email = one.email.trim()
  return {
    blocked: email === '' ? copy.nobody : undefined,
    count: 1,
    send: () => {
      const [fault] = Object.keys(one.look())
      if (fault !== undefined) {
        form.current?.querySelector<HTMLElement>(`[data-field="${fault}"]`)?.focus()
        return
      }
      if (sending.busy) return
      sending.send(invitationsOf(policy, draft, [{ email, name: one.name }]), ([left]) =>
        left ? one.refuse(left.reason) : one.clear(),
      )
    },
  }
}
