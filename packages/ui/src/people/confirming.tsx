'use client'
// Decides which dialog belongs to which act, and where the focus goes when it closes.
import type { Member, Reason } from '@rollcall/core'
import type { ReactElement, RefObject } from 'react'
import { EditInvitationDialog } from '../edit-invitation-dialog/edit-invitation-dialog.tsx'
import { LeaveOrganizationDialog } from '../leave-organization-dialog/leave-organization-dialog.tsx'
import type { Told } from '../parts/notice.tsx'
import { nameOf } from '../parts/person-name.ts'
import { RemoveMemberDialog } from '../remove-member-dialog/remove-member-dialog.tsx'
import { RevokeInvitationDialog } from '../revoke-invitation-dialog/revoke-invitation-dialog.tsx'
import { TransferOwnershipDialog } from '../transfer-ownership-dialog/transfer-ownership-dialog.tsx'
import { ActDialog } from './act-dialog.tsx'
import { focusRow } from './focus.ts'
import type { About } from './table.ts'
import type { Acts, Asking } from './use-acts.ts'

/** Props of {@link Confirming}. */
export interface ConfirmingRowProps {
  about: About
  asking: Asking
  send: Acts['send']
  /** The element in which the rows stand. */
  within: RefObject<HTMLElement | null>
  tell: (told: Told) => void
  onClose: () => void
  onLeft: ((member: Member) => void) | undefined
  onRemoved?: ((member: Member) => void) | undefined
}

/** The dialog that asks before the act of a row. */
export function Confirming({
  about: { answer, copy, sentence },
  asking: { verb, person, open, near },
  send,
  within,
  tell,
  onClose,
  onLeft,
  onRemoved,
}: ConfirmingRowProps): ReactElement {
  const organizationId = answer.organization.id
  const dialog = {
    open,
    onOpenChange: (wanted: boolean) => !wanted && onClose(),
    onRefused: (reason: Reason) => tell({ tone: 'wrong', text: sentence(reason) }),
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault()
      focusRow(within.current, [person.id, ...near])
    },
  }
  const done = (text: string): void => tell({ tone: 'done', text })
  switch (verb) {
    case 'removeMember':
      return (
        <RemoveMemberDialog
          key={person.id}
          {...dialog}
          organizationId={organizationId}
          member={person}
          onRemoved={(member) => {
            done(copy.removed(nameOf(person)))
            onRemoved?.(member)
          }}
        />
      )
    case 'editInvitation':
      return (
        <EditInvitationDialog
          key={person.id}
          {...dialog}
          organizationId={organizationId}
          invitation={person}
          onEdited={() => done(copy.edited(person.email))}
        />
      )
    case 'revokeInvitation':
      return (
        <RevokeInvitationDialog
          key={person.id}
          {...dialog}
          organizationId={organizationId}
          invitation={person}
          onRevoked={() => done(copy.revoked(person.email))}
        />
      )
    case 'offerOwnership':
      return (
        <TransferOwnershipDialog
          key={person.id}
          {...dialog}
          organizationId={organizationId}
          member={person}
          onOffered={() => done(copy.offered(nameOf(person)))}
        />
      )
    case 'leaveOrganization':
      return (
        <LeaveOrganizationDialog
          key={person.id}
          {...dialog}
          organizationId={organizationId}
          onLeft={(member) => {
            done(copy.left(answer.organization.name))
            onLeft?.(member)
          }}
        />
      )
    default:
      return (
        <ActDialog
          key={`${verb} ${person.id}`}
          {...dialog}
          verb={verb}
          person={person}
          sentence={sentence}
          send={() => send[verb](person)}
          onDone={done}
        />
      )
  }
}
