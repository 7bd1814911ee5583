'use client'
// Decides how somebody without an account is led to get one first.
import type { ReactElement } from 'react'
import { Checkbox } from '../parts/checkbox.tsx'
import type { AskedProps } from './asked.ts'
import type { Draft } from './use-draft.ts'

/** A box that turns the dialog into the form for registering; where an address has no account, it says so. */
export function RegisterChoice({
  copy,
  draft,
  onRegister,
}: Pick<AskedProps, 'copy' | 'draft'> & { onRegister: () => void }): ReactElement {
  const unknown = unknownTo(draft)
  return (
    <Checkbox
      label={copy.register}
      help={unknown === undefined ? copy.registerHelp : copy.registerFirst(unknown)}
      tone={unknown === undefined ? 'neutral' : 'warning'}
      checked={false}
      onChange={onRegister}
    />
  )
}

/** The first address of a draft that was refused because it has no account. */
export function unknownTo({ alone, box, single }: Draft): string | undefined {
  if (alone) return single.refused?.code === 'not_registered' ? single.email.trim() : undefined
  return box.chips.find(({ reason }) => reason?.code === 'not_registered')?.email
}
