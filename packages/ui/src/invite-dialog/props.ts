// Decides what a host may say to the dialog.
import type { Invitation } from '@rollcall/core'
import type { ReactElement, ReactNode, Ref, RefObject } from 'react'

/** Props of `InviteDialog`. */
export interface InviteDialogProps {
  organizationId: string
  /** Controlled by the host; otherwise it opens by its trigger. */
  open?: boolean
  onOpenChange?: (open: boolean) => void
  /** The button that opens it. Default: a button “Invite”, or none when `open` is given. */
  trigger?: ReactElement
  /** The languages to choose from where the policy asks for one, as BCP 47 tags. Default: those Rollcall speaks. */
  locales?: readonly string[]
  onInvited?: (invitations: Invitation[]) => void
  /**
   * Fields of your own, below those that the policy asks for. What is written in them is yours: keep it in your state, and
   * store it in `onInvited`, by the ids of the invitations.
   */
  children?: ReactNode
  className?: string
  ref?: Ref<HTMLDivElement>
}

/** Props of what is in it. */
export interface InvitingProps extends Omit<InviteDialogProps, 'trigger'> {
  open: boolean
  onOpenChange: (open: boolean) => void
  /** What gets the focus back. */
  opener: RefObject<HTMLElement | null>
}
