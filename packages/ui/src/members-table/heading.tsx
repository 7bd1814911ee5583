'use client'
// Decides what stands above the list: title, counts, and the one primary act.
import type { OrganizationAnswer, Reason } from '@rollcall/core'
import type { ReactElement } from 'react'
import { useRollcall } from '../context.ts'
import type { MembersTableCopy } from '../copy/en/members-table.ts'
import { InviteDialog } from '../invite-dialog/invite-dialog.tsx'
import { Button } from '../parts/button.tsx'
import { Hint } from '../parts/hint.tsx'
import { Icon } from '../parts/icons.tsx'

/** Props of {@link Heading}. */
export interface HeadingProps {
  id: string
  copy: MembersTableCopy
  answer: OrganizationAnswer | undefined
  sentence: (reason: Reason) => string
  inviting: boolean
  onInviting: (open: boolean) => void
}

/** The head of the members screen. */
export function Heading({ id, copy, answer, sentence, ...dialog }: HeadingProps): ReactElement {
  const { locale } = useRollcall()
  const number = new Intl.NumberFormat(locale)
  // Whoever may not read invitations would look for them in vain.
  const reads = answer?.viewer.permissions.includes('invitation.read') ?? false
  const invited = reads ? (answer?.organization.openInvitationCount ?? 0) : 0
  return (
    <div className='rollcall-members-heading'>
      <h2 id={id} className='rollcall-members-title'>
        {copy.title}
      </h2>
      {answer && (
        <span className='rollcall-members-count'>
          {number.format(answer.organization.memberCount)}
          {invited > 0 && ` · ${copy.invitedCount(number.format(invited))}`}
        </span>
      )}
      {answer && <Invite answer={answer} copy={copy} sentence={sentence} {...dialog} />}
    </div>
  )
}

interface InviteProps extends Omit<HeadingProps, 'id'> {
  answer: OrganizationAnswer
}

function Invite(props: InviteProps): ReactElement | null {
  const { answer, copy, sentence, inviting, onInviting } = props
  const { actions, refusals } = answer.viewer
  const refused = refusals.inviteMembers
  if (refused) {
    return (
      <Hint text={sentence(refused)}>
        <Button look='primary' aria-disabled>
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
      open={inviting}
      onOpenChange={onInviting}
      trigger={
        <Button look='primary'>
          <Icon name='plus' />
          {copy.invite}
        </Button>
      }
    />
  )
}
