'use client'
// Decides how a reason becomes a sentence.
import { roleLabel, type Reason, type Words } from '@rollcall/core'
import { useCallback } from 'react'
import { useRollcall } from '../context.ts'
import { useCopy } from './copy.ts'
import { refusal as english, type RefusalCopy, type Say } from './en/refusal.ts'
import { relativeTime } from './time.ts'

const noWords: Words = { roles: {} }

/** Says why. With the organization's words, roles are called what the host calls them. */
export function useSentence(words: Words = noWords): (reason: Reason) => string {
  const { locale } = useRollcall()
  const copy = useCopy('refusal', english)
  return useCallback(
    (reason) => {
      const say: Say = {
        role: (name) => roleLabel(words, name),
        time: (at) => relativeTime(at, Date.now(), locale),
      }
      return sentenceOf(copy, reason, say)
    },
    [copy, words, locale],
  )
}

function sentenceOf(copy: RefusalCopy, reason: Reason, say: Say): string {
  // A newer server may know reasons that this table does not.
  const sentence = (copy[reason.code] ?? copy.unavailable) as (reason: Reason, say: Say) => string
  return sentence(reason, say)
}
