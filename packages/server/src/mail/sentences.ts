// Decides what a language has to say for mails: every sentence of every kind of mail.

/** The sentences of mails in one language. `who` is `null` for somebody without a name. */
export interface Sentences {
  /** Words of a person, in the quotation marks of the language. */
  quoted(text: string): string
  /** For whoever gets a mail by mistake. */
  stranger: string
  invitation: {
    subject(who: string, organization: string): string
    lead(who: string, organization: string, role: string): string
    /** What to do with an account, without one, and where neither is known. */
    registered: string
    unregistered: string
    until(day: string): string
    withoutEnd: string
    act: string
  }
  ownershipOffer: {
    subject(who: string | null, organization: string): string
    lead(who: string | null, organization: string): string
    /** What accepting does: what the reader becomes, and what the former owner becomes. */
    meaning(role: string, who: string | null, formerRole: string): string
    nothingYet: string
    until(day: string): string
    act: string
  }
}
