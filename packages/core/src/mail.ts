// Decides which mails there are, and the facts each of them tells.

/** The facts of a mail. What it says in which language is the server's `mail/<kind>.ts`. */
export type Mail = InvitationMail | OwnershipOfferMail

/** Somebody is invited. */
export interface InvitationMail {
  kind: 'invitation'
  locale: string
  organization: { name: string }
  invitedBy: { name: string | null }
  roleLabel: string
  message: string | null
  expiresAt: string | null
  /** Whether the address has an account of the host; `null` where that is not known. */
  registered: boolean | null
}

/** Somebody is offered the ownership of an organization. */
export interface OwnershipOfferMail {
  kind: 'ownership_offer'
  locale: string
  organization: { name: string }
  offeredBy: { name: string | null }
  /** What the owners are called, and what the former owner will be. */
  roleLabel: string
  formerRoleLabel: string
  expiresAt: string | null
}
