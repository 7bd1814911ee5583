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
  avatar: { what: 'Picture or initials; `data-kind` is `person`, `open` or `organization`.' },
  badge: { what: 'A state in a word; `data-tone` says how grave.' },
  'bulk-dialog': { what: 'The dialog of an act on several people.', phases: asking },
  'edit-invitation-dialog': {
    what: 'The dialog.',
    phases: ['editing', 'busy', 'refused'],
  },
  button: {
    what: 'A button with words; `data-look` is `primary`, `soft`, `quiet` or `danger`.',
    states: ['busy'],
  },
  cell: { what: 'A cell of a row; `data-column` is the column.' },
  filter: {
    what: 'A filter: a button, and beside it what takes the choice away.',
    states: ['idle', 'active'],
  },
  head: { what: 'The head of a column; `data-column` is the column.' },
  'icon-button': { what: 'A button with an icon only.' },
  input: { what: 'A field of one line.' },
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
  'members-title': { what: 'What a list of people is called.' },
  'members-toolbar': { what: 'The line of tools, where you arrange the parts.' },
  'membership-settings': { what: 'The whole section.', states: loaded },
  menu: { what: 'An open menu.' },
  'menu-item': { what: 'An entry of a menu; `data-highlighted` while it is pointed at.' },
  message: { what: 'What stands in the place of a list: empty, lost, nothing found.' },
  notice: { what: 'What is told once at the edge; `data-tone` is `done` or `wrong`.' },
  'organization-members': {
    what: 'Tabs and panel. In its state stands what is open.',
    states: ['members', 'invitations', 'member'],
  },
  pages: { what: 'Below a list that is read page by page: back, on, and which page it is.' },
  'ownership-offer': { what: 'Everything that waits.', states: ['offered', 'empty'] },
  'pending-invites-bell': { what: 'The button; `data-count` is how many invitations wait.' },
  'pending-invites-bell-list': { what: 'The list under the bell.' },
  'register-person-form': { what: 'The form.', states: ['writing', 'busy', 'registered'] },
  'remove-member-dialog': { what: 'The dialog.', phases: asking },
  'revoke-invitation-dialog': { what: 'The dialog.', phases: asking },
  'role-permissions': { what: 'What the chosen role allows, unfolded.' },
  row: { what: 'A person; `data-kind` is `member` or `invitation`.' },
  search: { what: 'The search with its icon and the button that clears it.' },
  'seat-meter': { what: 'How many seats are left.', states: ['free', 'short', 'full'] },
  select: { what: 'A field with choices.' },
  'selection-bar': {
    what: 'What can be done with those chosen, at the lower edge of the list.',
    states: ['chosen', 'refused'],
  },
  table: { what: 'The table itself.' },
  'transfer-ownership-dialog': { what: 'The dialog.', phases: asking },
}
