// What is said of an ownership that is offered and waits for an answer, in English.

/** Sentences of `OwnershipOffer`. */
export type OwnershipOfferCopy = typeof ownershipOffer

export const ownershipOffer = {
  title: (by: string | null, organization: string): string =>
    by === null
      ? `The ownership of ${organization} is offered to you`
      : `${by} offers you the ownership of ${organization}`,
  consequence: (by: string | null, role: string, former: string): string =>
    `Nothing changes until you accept. Then you are ${role}, and ` +
    `${by === null ? 'the owner of today' : by} becomes ${former}.`,
  expires: (when: string): string => `The offer ends ${when}.`,
  accept: 'Accept ownership',
  accepting: 'Accepting',
  decline: 'Decline',
  declining: 'Declining',
  acceptedTitle: (organization: string): string => `You own ${organization} now`,
  acceptedText: (by: string | null, role: string, former: string): string =>
    `Your role is ${role}. ${by === null ? 'The owner before' : by} is ${former}.`,
  declinedTitle: 'Offer declined',
  declinedText: (by: string | null): string =>
    `Nothing has changed. ${by === null ? 'The owner' : by} stays the owner.`,
  closedTitle: (organization: string): string => `The ownership of ${organization} stays as it is`,

  waiting: (name: string | null): string =>
    name === null
      ? 'The person you offered the ownership to has not answered yet'
      : `${name} has not answered yet`,
  waitingText: (organization: string): string =>
    `The ownership of ${organization} is offered. Nothing changes until it is accepted.`,
  cancel: 'Cancel offer',
  cancelling: 'Cancelling',
  cancelled: (name: string | null): string =>
    name === null ? 'The offer is taken back.' : `The offer to ${name} is taken back.`,
}
