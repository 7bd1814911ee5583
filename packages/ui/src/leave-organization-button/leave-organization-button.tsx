'use client'
// Decides where somebody finds the way out of an organization: a button, or why there is none now.
import type { Member } from '@rollcall/core'
import { useState, type ReactElement, type Ref } from 'react'
import { dialogs } from '../copy/en/dialogs.ts'
import { useCopy } from '../copy/copy.ts'
import { useRollcall } from '../context.ts'
import { useSentence } from '../copy/refusal.ts'
import { useOrganization } from '../hooks/use-organization.ts'
import { LeaveOrganizationDialog } from '../leave-organization-dialog/leave-organization-dialog.tsx'
import { Button } from '../parts/button.tsx'
import { classNames } from '../parts/class-names.ts'
import { Hint } from '../parts/hint.tsx'
import { isFinal } from '../people/states.tsx'

/** Props of {@link LeaveOrganizationButton}. */
export interface LeaveOrganizationButtonProps {
  organizationId: string
  /** Called when the viewer has left. */
  onLeft?: (member: Member) => void
  className?: string
  ref?: Ref<HTMLButtonElement>
}

/** Asks whether the viewer wants to leave. Where they may not now, such as the last owner, it stays and says why. */
export function LeaveOrganizationButton(props: LeaveOrganizationButtonProps): ReactElement {
  const { scope } = useRollcall()
  // What was opened belongs to one organization and one person.
  return <Leave key={JSON.stringify([scope.userId, props.organizationId])} {...props} />
}

function Leave({
  organizationId,
  onLeft,
  className,
  ref,
}: LeaveOrganizationButtonProps): ReactElement | null {
  const copy = useCopy('dialogs', dialogs)
  const { dir } = useRollcall()
  const { data: answer, error } = useOrganization(organizationId)
  const sentence = useSentence(answer?.words)
  const [asking, setAsking] = useState(false)
  if (!answer || (error && isFinal(error.reason))) return null
  const { actions, refusals } = answer.viewer
  const refused = refusals.leaveOrganization
  if (!refused && !actions.includes('leaveOrganization')) return null
  return (
    <>
      <Hint text={refused && sentence(refused)}>
        <Button
          ref={ref}
          className={classNames('rollcall-root', className)}
          dir={dir}
          data-slot='leave-organization-button'
          aria-disabled={refused !== undefined}
          onClick={() => setAsking(true)}
        >
          <span className='rollcall-truncate'>{copy.leaveAct(answer.organization.name)}</span>
        </Button>
      </Hint>
      <LeaveOrganizationDialog
        organizationId={organizationId}
        open={asking}
        onOpenChange={setAsking}
        {...(onLeft ? { onLeft } : {})}
      />
    </>
  )
}
