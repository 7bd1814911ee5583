'use client'
// Decides how an open invitation is corrected without sending another.
import type { Invitation, OrganizationAnswer, Person } from '@rollcall/core'
import type { FormEvent, ReactElement } from 'react'
import { useRollcall } from '../context.ts'
import { common } from '../copy/en/common.ts'
import { dialogs } from '../copy/en/dialogs.ts'
import { memberDetails } from '../copy/en/member-details.ts'
import { useCopy } from '../copy/copy.ts'
import { useSentence } from '../copy/refusal.ts'
import { useOrganization } from '../hooks/use-organization.ts'
import { Button } from '../parts/button.tsx'
import type { ConfirmingProps } from '../parts/confirm-dialog.tsx'
import { Dialog, DialogFooter } from '../parts/dialog.tsx'
import { Hint } from '../parts/hint.tsx'
import { Icon } from '../parts/icons.tsx'
import { useConfirming } from '../parts/use-confirming.ts'
import { accessAsked, CorrectionFields } from './correction-fields.tsx'
import { Overtaken } from './overtaken.tsx'
import { useCorrection } from './use-correction.ts'

/** Props of {@link EditInvitationDialog}. */
export interface EditInvitationDialogProps extends ConfirmingProps {
  organizationId: string
  /** The open invitation, as the list of people has it. */
  invitation: Person
  /** Called once it is saved. */
  onEdited?: ((invitation: Invitation) => void) | undefined
}

/**
 * Corrects what an open invitation gives, its name and language: all that the policy asks an inviter for, but never the
 * address. When somebody else has changed it meanwhile, their values are shown and nothing typed is lost.
 */
export function EditInvitationDialog(props: EditInvitationDialogProps): ReactElement | null {
  const { scope } = useRollcall()
  const { organizationId, invitation } = props
  const { data: answer } = useOrganization(organizationId)
  // What was typed belongs to one invitation, and to one person who looks.
  const key = JSON.stringify([scope.userId, organizationId, invitation.id])
  return answer ? <Editing key={key} {...props} answer={answer} /> : null
}

function Editing({
  organizationId,
  invitation,
  answer,
  onEdited,
  onRefused,
  ...dialog
}: EditInvitationDialogProps & { answer: OrganizationAnswer }): ReactElement {
  const { cancel } = useCopy('common', common)
  const copy = useCopy('dialogs', dialogs)
  const fields = useCopy('memberDetails', memberDetails)
  const sentence = useSentence(answer.words)
  const { policy } = answer
  const correcting = useCorrection({ organizationId, invitation, policy })
  const { changed, mutation, save } = correcting
  const { busy, refused, onConfirm, onOpenChange } = useConfirming({
    dialog: { ...dialog, onRefused },
    mutation,
    send: save,
    onDone: (saved) => onEdited?.(saved.invitation),
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (changed && !busy) onConfirm()
  }
  return (
    <Dialog
      {...dialog}
      onOpenChange={onOpenChange}
      slot='edit-invitation-dialog'
      state={busy ? 'busy' : refused ? 'refused' : 'editing'}
      wide={accessAsked(policy).length > 0}
      title={copy.editTitle(invitation.email)}
      consequence={copy.editConsequence}
    >
      <form className='rollcall-form' onSubmit={submit}>
        <CorrectionFields
          answer={answer}
          copy={fields}
          correcting={correcting}
          busy={busy}
          sentence={sentence}
        />
        <div role='alert'>
          {refused && (
            <div className='rollcall-problem'>
              <Icon name='alert' />
              {refused.code === 'stale_version' ? (
                <Overtaken answer={answer} copy={copy} fields={fields} correcting={correcting} />
              ) : (
                sentence(refused)
              )}
            </div>
          )}
        </div>
        <DialogFooter>
          <Button onClick={() => onOpenChange(false)}>{cancel}</Button>
          <Hint text={changed ? undefined : fields.unchanged} works={changed}>
            <Button type='submit' look='primary' busy={busy} aria-disabled={!changed}>
              {busy ? fields.updating : fields.update}
            </Button>
          </Hint>
        </DialogFooter>
      </form>
    </Dialog>
  )
}
