// What the page of an invitation's link says, in English.

/** Sentences of `AcceptInvitation`. */
export type AcceptInvitationCopy = typeof acceptInvitation

export const acceptInvitation = {
  title: (by: string | null, organization: string, role: string): string =>
    by === null
      ? `You are invited to ${organization} as ${role}`
      : `${by} invites you to ${organization} as ${role}`,
  expires: (when: string): string => `The invitation expires ${when}.`,
  for: (email: string): string => `For ${email}`,
  accept: 'Accept invitation',
  accepting: 'Joining',
  decline: 'Decline',
  declining: 'Declining',

  signedOut: (email: string): string => `Sign in with ${email} to accept.`,
  signIn: 'Sign in',
  createAccount: 'Create account',
  wrong: (invited: string, own: string | null): string =>
    own === null
      ? `This invitation is for ${invited}. You are signed in with another address.`
      : `This invitation is for ${invited}. You are signed in as ${own}.`,
  switchAccount: 'Switch account',
  unverified: (email: string): string =>
    `Confirm ${email} first: open the mail we sent you when you signed up. Then come back here.`,
  checkAgain: 'I have confirmed it',

  acceptedTitle: (organization: string): string => `You joined ${organization}`,
  acceptedText: (role: string): string => `Your role is ${role}.`,
  onward: 'Continue',
  declinedTitle: 'Invitation declined',
  declinedText: (organization: string): string =>
    `${organization} will not send you this invitation again unless somebody invites you anew.`,

  missingTitle: 'Open the link from your mail',
  missingText: 'This page shows an invitation once you come here by its link.',
  unknownTitle: 'This link does not work',
  unknownText: 'It may have been cut off. Copy the whole link from the mail and open it again.',
  expiredTitle: 'This invitation has expired',
  expiredText: 'Ask the person who invited you to send it again.',
  revokedTitle: 'This invitation was taken back',
  revokedText: 'If you think that is a mistake, ask the person who invited you.',
  alreadyDeclinedTitle: 'This invitation was declined',
  alreadyDeclinedText: 'If you have changed your mind, ask to be invited again.',
  supersededTitle: 'There is a newer invitation',
  supersededText: 'Open the link in the latest mail from the same sender.',
  usedTitle: 'This invitation was already accepted',
  usedText: 'Sign in with the address it was sent to, and you are in.',
  usedTextSignedIn: 'If you accepted it with this account, you are a member already.',
  failedTitle: 'The invitation could not be loaded',
}
