// Decides what is said of each part that a host's CSS may take hold of.

/** A part, and the states it can be in. */
export interface Slot {
  what: string
  /** The values of its `data-state`. */
  states?: readonly string[]
  /** The values of its `data-phase`: the `data-state` of a dialog is `open` or `closed`. */
  phases?: readonly string[]
}

const loaded = ['loading', 'ready', 'error'] as const
const asking = ['asking', 'busy', 'refused'] as const

/** By `data-slot`. A test holds that these are all, and that each is there. */
export const slots: Readonly<Record<string, Slot>> = {
  'accept-invitation': {
    what: 'The card. In its state stands who looks at it, what came of it, or the code of what is wrong.',
    states: [
      'loading',
      'right',
      'wrong',
      'unverified',
      'signed_out',
      'accepted',
      'declined',
      'missing',
      'error',
    ],
  },
  'act-dialog': { what: 'The dialog of an act that the host wants asked about.', phases: asking },
  'activity-entry': { what: 'One sentence of the activity.' },
  'activity-log': { what: 'The whole section.', states: loaded },
  'activity-people': { what: 'The list that opens under the filter by person.' },
  'bulk-dialog': { what: 'The dialog of an act on several people.', phases: asking },
  'edit-invitation-dialog': {
    what: 'The dialog.',
    phases: ['editing', 'busy', 'refused'],
  },
  'invitation-prompt': { what: 'The region around the cards.' },
  'invitations-table': { what: 'The whole section.', states: loaded },
  'invite-address': {
    what: 'A chip. In its state stands its verdict, or the code of what is wrong with the address.',
    states: ['valid', 'unchecked', 'already_member', 'already_invited'],
  },
  'invite-dialog': {
    what: 'The dialog.',
    phases: ['loading', 'error', 'writing', 'registering', 'busy', 'sent'],
  },
  'invites-dot': { what: 'The dot; `data-count` is how many invitations wait.' },
  'invites-menu-item': { what: 'The words; `data-count` is how many invitations wait.' },
  'leave-organization-button': { what: 'The button.' },
  'leave-organization-dialog': { what: 'The dialog.', phases: asking },
  'member-details': { what: 'The whole section.', states: loaded },
  'member-name': { what: 'The name.', states: ['present', 'removed'] },
  'members-table': { what: 'The whole section.', states: loaded },
  'membership-settings': { what: 'The whole section.', states: loaded },
  'organization-members': {
    what: 'Tabs and panel. In its state stands what is open.',
    states: ['members', 'invitations', 'member'],
  },
  'ownership-offer': { what: 'Everything that waits.', states: ['offered', 'empty'] },
  'pending-invites-bell': { what: 'The button; `data-count` is how many invitations wait.' },
  'pending-invites-bell-list': { what: 'The list under the bell.' },
  'register-person-form': { what: 'The form.', states: ['writing', 'busy', 'registered'] },
  'remove-member-dialog': { what: 'The dialog.', phases: asking },
  'revoke-invitation-dialog': { what: 'The dialog.', phases: asking },
  'role-permissions': { what: 'What the chosen role allows, unfolded.' },
  'seat-meter': { what: 'How many seats are left.', states: ['free', 'short', 'full'] },
  'selection-bar': {
    what: 'What can be done with those chosen, at the lower edge of the list.',
    states: ['chosen', 'refused'],
  },
  'transfer-ownership-dialog': { what: 'The dialog.', phases: asking },
}
