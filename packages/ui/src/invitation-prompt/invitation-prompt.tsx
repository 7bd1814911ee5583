'use client'
// Decides when and how somebody is asked, on a page of the host's, to answer their invitations.
import type { Member } from '@rollcall/core'
import type { ReactElement, Ref } from 'react'
import { bellLabels } from '../copy/en/bell-labels.ts'
import { useCopy } from '../copy/copy.ts'
import { useRollcall } from '../context.ts'
import { useMe } from '../hooks/use-me.ts'
import { MyInvitationList } from '../my-invitations/my-invitation-list.tsx'
import { useMyList } from '../my-invitations/use-my-list.ts'
import { classNames } from '../parts/class-names.ts'

/** Props of {@link InvitationPrompt}. */
export interface InvitationPromptProps {
  /** Whom it asks: everybody, or only people who are in no organization yet. Default: `always`. */
  when?: 'always' | 'no-organization'
  /** Whether it says so where no invitation waits, as a page of its own does. Default: `hidden`. */
  empty?: 'hidden' | 'shown'
  /** Called once somebody has become a member by it. */
  onAccepted?: (member: Member) => void
  className?: string
  ref?: Ref<HTMLElement>
}

/** A card for each invitation that waits for the signed-in person, with its answers; nothing where none does. */
export function InvitationPrompt(props: InvitationPromptProps): ReactElement | null {
  const { userId } = useRollcall().scope
  // What was answered belongs to one person.
  return <Prompt key={userId} {...props} />
}

function Prompt({
  when = 'always',
  empty = 'hidden',
  onAccepted,
  className,
  ref,
}: InvitationPromptProps): ReactElement | null {
  const { title } = useCopy('bell', bellLabels)
  const { dir } = useRollcall()
  const alone = when === 'no-organization'
  const me = useMe({ enabled: alone })
  const list = useMyList(onAccepted)
  const asks = !alone || me.data?.memberships.length === 0
  // What was answered here stays to be read, although its answer may have ended the asking.
  const answered = list.answers.answers.size > 0
  const shown = list.invitations.length > 0 ? asks || answered : empty === 'shown'
  if (!shown) return null
  return (
    <section
      ref={ref}
      className={classNames('rollcall-root rollcall-prompt', className)}
      dir={dir}
      data-slot='invitation-prompt'
      aria-label={title}
      tabIndex={-1}
    >
      <MyInvitationList list={list} />
    </section>
  )
}
