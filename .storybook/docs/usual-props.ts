// Decides what is said of props that are the same wherever they stand.

/** By name: what a prop is where its own type says nothing of it. */
export const usualProps: Readonly<Record<string, string>> = {
  organizationId: 'The organization it is about. There is no hidden active one.',
  memberId: 'The member it is about.',
  member: 'The member it is about, as a row of the list.',
  invitation: 'The invitation it is about, as a row of the list.',
  open: 'Whether it is open.',
  onOpenChange: 'Called when it wants to open or close.',
  children: 'What stands in it.',
  className: 'A class beside its own, on the outermost element.',
  ref: 'The outermost element.',
  onAccepted: 'Called when it was accepted, with the membership that came of it.',
  onDeclined: 'Called when it was declined.',
  onCancelled: 'Called when the offer was taken back.',
  onInvited: 'Called with the invitations that were written.',
  onLeft: 'Called when the viewer has left.',
  onRemoved: 'Called when the member was removed.',
  onRevoked: 'Called when the invitation was revoked.',
  onOffered: 'Called when the ownership was offered.',
  onCloseAutoFocus: 'Called when it has closed; prevent its default to put the focus elsewhere.',
  token: 'What the link of the invitation carries.',
  signIn: 'Where somebody with an account signs in.',
  createAccount: 'Where somebody without an account makes one.',
}
