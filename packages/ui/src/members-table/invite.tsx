'use client'
// Decides how the one primary act of the members screen is drawn: open to be used, or saying why not.
import type { ReactElement, Ref } from 'react'
import { InviteDialog } from '../invite-dialog/invite-dialog.tsx'
import { Button } from '../parts/button.tsx'
import { classNames } from '../parts/class-names.ts'
import { Hint } from '../parts/hint.tsx'
import { Icon } from '../parts/icons.tsx'
import type { About } from '../people/table.ts'

/** Props of {@link Invite}. */
export interface InviteProps {
  about: About
  /** The languages an invitation can be written in. */
  locales: readonly string[]
  open: boolean
  onOpenChange: (open: boolean) => void
  className?: string | undefined
  ref?: Ref<HTMLButtonElement> | undefined
}

/** The button and its dialog; nothing for those who may not invite at all. */
export function Invite({
  about,
  locales,
  open,
  onOpenChange,
  className,
  ref,
}: InviteProps): ReactElement | null {
  const { answer, copy, sentence } = about
  const { actions, refusals } = answer.viewer
  const refused = refusals.inviteMembers
  const button = { ref, className: classNames('rollcall-members-invite', className) }
  if (refused) {
    return (
      <Hint text={sentence(refused)}>
        <Button {...button} look='primary' aria-disabled>
          <Icon name='plus' />
          {copy.invite}
        </Button>
      </Hint>
    )
  }
  if (!actions.includes('inviteMembers')) return null
  return (
    <InviteDialog
      organizationId={answer.organization.id}
      locales={locales}
      open={open}
      onOpenChange={onOpenChange}
      trigger={
        <Button {...button} look='primary'>
          <Icon name='plus' />
          {copy.invite}
        </Button>
      }
    />
  )
}
