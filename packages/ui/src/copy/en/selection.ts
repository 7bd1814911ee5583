// What is said of several people chosen in a list, in English.

/** Sentences of choosing people in `MembersTable` and `InvitationsTable`, and of what is done with all of them. */
export type SelectionCopy = typeof selection

export const selection = {
  select: (name: string): string => `Select ${name}`,
  selectAll: 'Select all shown',
  title: 'Selected people',
  selected: (count: number): string => `${count} selected`,
  /** Of those chosen before a search or filter left them out. */
  hidden: (count: number): string => `${count} not shown`,
  /** Heard, not seen. */
  keys: 'Enter leads to what can be done, Escape clears the selection.',
  clear: 'Clear selection',

  changeRole: 'Change role',
  resend: 'Send again',
  revoke: 'Revoke',
  remove: 'Remove',

  partly: (count: number, all: number): string => `Covers ${count} of ${all}.`,
  left: 'Not covered:',
  isInvitation: 'Is only invited so far',
  isMember: 'Is a member already',
  sameRole: (role: string): string => `Is ${role} already`,
  more: (count: number): string => `and ${count} more`,

  changeTitle: (count: number, name: string, role: string): string =>
    `Change ${count === 1 ? name : `${count} people`} to ${role}?`,
  changeConsequence: 'The new role counts at once.',
  changeAct: 'Change role',
  changing: 'Changing',
  changed: (count: number, role: string): string =>
    count === 1 ? `1 person is ${role} now` : `${count} people are ${role} now`,

  resendTitle: (count: number, name: string): string =>
    count === 1 ? `Send the invitation to ${name} again?` : `Send ${count} invitations again?`,
  resendConsequence: 'Each address gets a new link. The ones sent before stop working.',
  resent: (count: number): string =>
    count === 1 ? '1 invitation sent again' : `${count} invitations sent again`,

  revokeTitle: (count: number, name: string): string =>
    count === 1 ? `Revoke the invitation to ${name}?` : `Revoke ${count} invitations?`,
  revokeConsequence:
    'Their links stop working at once. You can invite these addresses again later.',
  revokeAct: (count: number): string =>
    count === 1 ? 'Revoke invitation' : `Revoke ${count} invitations`,
  revoked: (count: number): string =>
    count === 1 ? '1 invitation revoked' : `${count} invitations revoked`,

  removeTitle: (count: number, name: string): string =>
    `Remove ${count === 1 ? name : `${count} people`}?`,
  removeConsequence: 'They lose access at once. Nothing they created is deleted.',
  removeAct: (count: number): string => (count === 1 ? 'Remove' : `Remove ${count} people`),
  removed: (count: number): string =>
    count === 1 ? '1 person was removed' : `${count} people were removed`,

  failed: (count: number): string =>
    count === 1
      ? '1 was refused and is still selected.'
      : `${count} were refused and are still selected.`,
}
