// Decides every expected "no": a state of the world with the data its sentence needs.

/** One field of an input that does not fit. The submitted value is never repeated. */
export interface InputError {
  /** Where: `people.0.email`. */
  path: string
  message: string
}

/**
 * Why something cannot be done. The same value travels in a problem document (RFC 9457), in a batch result and
 * in the `refusals` of a row; the sentence for people is made from it by the UI's copy.
 */
export type Reason =
  | { code: 'malformed' }
  | { code: 'not_signed_in' }
  | { code: 'not_permitted'; permission: string }
  | { code: 'outranked'; role: string }
  /** `projectId` when it is lacking in that project only. */
  | { code: 'beyond_own_access'; permission: string; projectId?: string }
  | { code: 'given_by_transfer'; role: string }
  /** The policy does not let this be asked for: `role`, `projects` … */
  | { code: 'not_asked'; field: string }
  /** The policy does not let the viewer edit this field of this member. */
  | { code: 'field_locked'; field: string }
  | { code: 'email_unverified' }
  /** `email` is masked. */
  | { code: 'wrong_account'; email: string }
  | { code: 'cross_site' }
  | { code: 'not_found' }
  | { code: 'link_unknown' }
  | { code: 'method_not_allowed'; allow: string[] }
  | { code: 'already_invited' }
  | { code: 'already_member' }
  | { code: 'cannot_be_invited' }
  | { code: 'project_member' }
  | { code: 'not_registered' }
  | { code: 'already_registered' }
  | { code: 'duplicate_email' }
  | { code: 'invalid_email' }
  | { code: 'unknown_role'; role: string }
  | { code: 'last_owner' }
  /** `limit`: how many people the organization may have. */
  | { code: 'seat_limit'; limit: number }
  | { code: 'already_in_all_projects'; role: string }
  | { code: 'is_self' }
  | { code: 'already_suspended' }
  | { code: 'already_active' }
  | { code: 'not_declinable' }
  /** Not `status`: that is the HTTP status in a problem document. */
  | { code: 'invitation_closed'; closedAs: string }
  | { code: 'invitation_expired' }
  | { code: 'invitation_revoked' }
  | { code: 'invitation_declined' }
  | { code: 'invitation_superseded' }
  | { code: 'invitation_used' }
  /** Ownership cannot be offered to somebody of this role. */
  | { code: 'not_offerable'; role: string }
  | { code: 'already_offered' }
  | { code: 'offer_closed'; closedAs: string }
  | { code: 'offer_expired' }
  /** The host's own no, in its own words. */
  | { code: 'refused_by_host'; message: string }
  | { code: 'mail_unavailable' }
  /** The mailbox complained of a mail of this organization. */
  | { code: 'mail_unwanted' }
  /** `version` is the current one. */
  | { code: 'stale_version'; version: number }
  | { code: 'version_required' }
  /** The key of this request belongs to another one. */
  | { code: 'key_reused' }
  /** `limit` in bytes. */
  | { code: 'too_large'; limit: number }
  | { code: 'not_json' }
  | { code: 'invalid_input'; errors: InputError[] }
  /** `retryAt` ISO 8601. */
  | { code: 'too_many'; retryAt: string }
  | { code: 'internal'; correlationId: string }
  /** Nothing was done: the database or the host's sign-in does not answer at present. */
  | { code: 'unavailable' }
  /** The connection was lost while the change was being committed: it is done, or not begun. Asking again tells. */
  | { code: 'outcome_unknown' }

/** An address that was refused in a batch, and why. */
export interface Refused {
  email: string
  reason: Reason
}

/** Carries a {@link Reason} out of a function that cannot go on. The only error class of Rollcall. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly reason: Reason
  /** The single results of a batch of which nothing succeeded. */
  readonly refused: Refused[] | undefined

  constructor(reason: Reason, refused?: Refused[], options?: ErrorOptions) {
    super(reason.code, options)
    this.reason = reason
    this.refused = refused
  }
}

/** What a rule answers: an outcome, or the reason why there is none. */
export type Decision<Outcome> =
  | { outcome: Outcome; reason?: undefined }
  | { outcome?: undefined; reason: Reason }

/**
 * The outcome of a decision.
 *
 * @throws Refusal with the reason when there is no outcome
 */
export function decided<Outcome>(decision: Decision<Outcome>): Outcome {
  if (decision.reason) throw new Refusal(decision.reason)
  return decision.outcome
}
