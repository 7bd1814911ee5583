// What the dialog for inviting says, in English.

/** Sentences of `InviteDialog`. */
export type InviteDialogCopy = typeof inviteDialog

export const inviteDialog = {
  /** `alone`: one person is invited at a time. */
  title: (organization: string, alone: boolean): string =>
    alone ? `Invite somebody to ${organization}` : `Invite people to ${organization}`,
  consequence: (length: string | null, alone: boolean): string =>
    `${alone ? 'They get' : 'Everyone you invite gets'} a personal link` +
    (length === null ? '.' : ` that works for ${length}.`),
  addresses: 'Email addresses',
  placeholder: 'ada@example.com, or paste a list',
  hint: 'Paste a list as it is: names, commas and line breaks are fine.',
  edit: (email: string): string => `Edit ${email}`,
  remove: (email: string): string => `Remove ${email}`,
  /** What is heard of a chip the server has nothing against, and of one it was not asked about yet. */
  valid: 'Can be invited',
  unchecked: 'Valid address',
  keys: 'Arrow keys go from one address to the next, Enter corrects, Delete removes.',
  added: (count: number): string => (count === 1 ? '1 address added' : `${count} addresses added`),
  removed: (email: string): string => `${email} removed`,
  summary: (ready: number, wrong: number): string =>
    [
      ready > 0 || wrong === 0 ? `${ready} ready` : '',
      wrong > 0 ? `${wrong} ${wrong === 1 ? 'needs' : 'need'} attention` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  tooMany: (most: number): string => `At most ${most} people at a time`,
  address: 'Email address',
  addressPlaceholder: 'ada@example.com',
  again: 'Repeat the email address',
  differs: 'This is not the address above.',
  name: 'Name',
  nameHelp: 'Best with first name and surname, as everybody here will read it.',
  locale: 'Language',
  localeHelp: 'The invitation is written in it.',
  notToday: 'Not today',
  mailUnwanted: 'Wants no mail from here',
  removeWrong: (count: number): string => `Remove these ${count}`,
  perDay: (most: number, when: string): string =>
    `You have invited ${most} people today, which is the most. Go on ${when}.`,
  role: 'Role',
  rolePermissions: (role: string, count: number): string =>
    `${count} ${count === 1 ? 'permission' : 'permissions'} of ${role}`,
  seats: 'Seats',
  seatsTaken: (used: number, limit: number): string => `${used} of ${limit} taken`,
  seatsShort: (free: number): string =>
    free === 0
      ? 'No seat is free. Ask for more, or remove somebody.'
      : `Only ${free} ${free === 1 ? 'seat is' : 'seats are'} free. The others would be refused.`,
  seatsLater: 'An invitation takes a seat once it is accepted.',
  more: 'Add a message',
  message: 'Message',
  messagePlaceholder: 'Shown in the mail, above the link',
  nobody: 'Add an address first',
  nothingValid: 'No address is ready to be sent',
  send: (count: number): string => (count <= 1 ? 'Send invitation' : `Send ${count} invitations`),
  sending: 'Sending',

  sentTitle: (count: number): string =>
    count === 1 ? 'Invitation sent' : `${count} invitations sent`,
  linksTitle: (count: number): string =>
    count === 1 ? 'Invitation ready' : `${count} invitations ready`,
  linksText:
    'No mail goes out from here. Hand each link over to its person: it works for them only.',
  notSent: (count: number): string =>
    count === 1
      ? '1 address was not invited. It is still below.'
      : `${count} addresses were not invited. They are still below.`,
  copyLinkOf: (email: string): string => `Copy link for ${email}`,
  inviteMore: 'Invite more',

  register: 'Register new user',
  registerHelp: 'For somebody who has no account yet. You invite them afterwards.',
  registerFirst: (email: string): string => `Register ${email} first, then send the invitation.`,
  registerTitle: 'Register new user',
  registerConsequence: 'They get an account. The invitation is a second step.',
  back: 'Back',
  registered: (name: string): string => `${name} has an account now, and no invitation yet.`,
  done: 'Done',
}
