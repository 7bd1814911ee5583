// Why something cannot be done, in English: one sentence a code, what happened and what to do about it.
import type { Reason } from '@rollcall/core'

/** Helps a sentence to say a role's label and a moment as people say it. */
export interface Say {
  role: (name: string) => string
  /** `in 40 seconds` */
  time: (at: string) => string
}

/** A sentence for every reason: a code without one does not compile. */
export type RefusalCopy = {
  [Code in Reason['code']]: (reason: Extract<Reason, { code: Code }>, say: Say) => string
}

export const refusal: RefusalCopy = {
  malformed: () => 'That could not be read. Reload the page and try again.',
  not_signed_in: () => 'You are signed out. Sign in and try again.',
  not_permitted: () => 'You cannot do this. Ask an administrator of the organization.',
  outranked: ({ role }, say) => `Only ${say.role(role)} or a higher role can do this.`,
  beyond_own_access: () => 'You can only give access that you have yourself.',
  given_by_transfer: ({ role }, say) =>
    `${say.role(role)} is handed over, not given. Offer the ownership instead.`,
  not_asked: () => 'This cannot be chosen for an invitation here.',
  field_locked: () => 'This cannot be changed here.',
  email_unverified: () => 'Confirm your email address first.',
  wrong_account: ({ email }) => `This invitation is for ${email}.`,
  cross_site: () => 'This page may not do that. Open the app itself and try again.',
  not_found: () => 'This is no longer here, or you have no access to it.',
  link_unknown: () => 'This link does not work. Check that it was copied whole.',
  method_not_allowed: () => 'That could not be read. Reload the page and try again.',
  already_invited: () => 'Already invited',
  already_member: () => 'Already a member',
  cannot_be_invited: () => 'Cannot be invited',
  project_member: () => 'Works in one of the projects already',
  not_registered: () => 'Has no account yet',
  already_registered: () => 'This address has an account already. Send the invitation.',
  already_in_all_projects: ({ role }, say) =>
    `${say.role(role)} has access to all projects anyway.`,
  duplicate_email: () => 'Listed twice',
  invalid_email: () => 'Not an email address',
  unknown_role: ({ role }) => `There is no role “${role}” here.`,
  last_owner: () => 'An organization needs an owner. Make somebody else one first.',
  seat_limit: ({ limit }) =>
    `All seats are taken (${limit}). Remove somebody, or ask for more seats.`,
  already_suspended: () => 'This person is suspended already.',
  already_active: () => 'This person has access already.',
  is_self: () => 'You cannot do this to yourself. You can leave instead.',
  not_declinable: () => 'This invitation cannot be declined. You can ignore it.',
  invitation_closed: () => 'This invitation was already answered or taken back.',
  invitation_expired: () => 'This invitation has expired. Send it again first.',
  invitation_revoked: () => 'This invitation was taken back.',
  invitation_declined: () => 'This invitation was declined.',
  invitation_superseded: () => 'A newer invitation was sent. Use the link in the latest mail.',
  invitation_used: () => 'This invitation was already accepted.',
  not_offerable: ({ role }, say) => `Ownership cannot be offered to ${say.role(role)} here.`,
  already_offered: () => 'The ownership is offered already. Take that offer back first.',
  offer_closed: () => 'This offer was already answered or taken back.',
  offer_expired: () => 'This offer has expired. Ask for a new one.',
  refused_by_host: ({ message }) => message,
  mail_unavailable: () => 'No mail can be sent here. Copy the link instead.',
  mail_unwanted: () =>
    'This address reported mail of this organization as unwanted. Copy the link instead.',
  stale_version: () => 'Somebody else changed this in the meantime. Look again and retry.',
  key_reused: () => 'This was asked before in another way. Reload the page and try again.',
  version_required: () => 'That could not be read. Reload the page and try again.',
  too_large: () => 'That is too much at once. Try again with less.',
  not_json: () => 'That could not be read. Reload the page and try again.',
  invalid_input: ({ errors }) => {
    const [first] = errors
    return first ? `Something does not fit: ${first.message}.` : 'Something does not fit.'
  },
  too_many: ({ retryAt }, say) => `That was quick. Try again ${say.time(retryAt)}.`,
  internal: ({ correlationId }) =>
    `Something went wrong on our side (${correlationId}). Try again.`,
  unavailable: () => 'The server did not answer. Check your connection and try again.',
  outcome_unknown: () =>
    'The connection was lost while this was being saved. Look whether it is done before you try again.',
}
