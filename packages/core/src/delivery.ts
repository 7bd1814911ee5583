// Decides what is known of the mail of an invitation, and which report of it says more than what is known.

/**
 * How far the newest mail of an invitation came. `link`: there was none, it goes by copied link. `failed`: given up,
 * it may be sent again. `bounced`: taken and returned later. `complained`: the mailbox wants no mail of this organization.
 */
export type Delivery =
  | 'link'
  | 'queued'
  | 'sent'
  | 'delivered'
  | 'failed'
  | 'bounced'
  | 'complained'

/** What a mail provider tells of a mail afterwards. */
export type MailEvent = 'delivered' | 'bounced' | 'complained'

/** Every event; each says more than those before it. */
export const mailEvents: readonly MailEvent[] = ['delivered', 'bounced', 'complained']

/**
 * The events that say less of a mail than this one, which takes their place: reports come twice and in any order, and
 * the same is known in the end.
 */
export function lesserEvents(event: MailEvent): readonly MailEvent[] {
  return mailEvents.slice(0, mailEvents.indexOf(event))
}
