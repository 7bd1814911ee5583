// Decides how a member is edited without leaving the list: in a window over it.
import { MemberDetails } from '@rollcall/ui'
import { Dialog } from 'radix-ui'

interface MemberDialogProps {
  organizationId: string
  /** Nobody: the window is closed. */
  memberId: string | undefined
  title: string
  onClose: () => void
}

/** The details of a member in a window. What is not saved is asked about by the details themselves. */
export function MemberDialog({ organizationId, memberId, title, onClose }: MemberDialogProps) {
  return (
    <Dialog.Root open={memberId !== undefined} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className='veil' />
        <Dialog.Content
          className='window'
          aria-describedby={undefined}
          // Something typed is not lost by a click beside the window.
          onInteractOutside={(event) => event.preventDefault()}
        >
          <Dialog.Title className='hidden'>{title}</Dialog.Title>
          {memberId !== undefined && (
            <MemberDetails
              organizationId={organizationId}
              memberId={memberId}
              onClose={onClose}
              onRemoved={onClose}
              onLeft={onClose}
            />
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
