// What is said of an ownership that is offered and waits for an answer, in German.
import type { OwnershipOfferCopy } from '../en/ownership-offer.ts'

export const ownershipOffer: OwnershipOfferCopy = {
  title: (by, organization) =>
    by === null
      ? `Ihnen wird die Inhaberschaft von ${organization} angeboten`
      : `${by} bietet Ihnen die Inhaberschaft von ${organization} an`,
  consequence: (by, role, former) =>
    `Bis Sie annehmen, ändert sich nichts. Danach haben Sie die Rolle ${role}, und ` +
    `${by ?? 'wer sie bisher hatte'} hat die Rolle ${former}.`,
  expires: (when) => `Das Angebot endet ${when}.`,
  accept: 'Inhaberschaft annehmen',
  accepting: 'Wird angenommen',
  decline: 'Ablehnen',
  declining: 'Wird abgelehnt',
  acceptedTitle: (organization) => `${organization} gehört jetzt Ihnen`,
  acceptedText: (by, role, former) =>
    `Ihre Rolle: ${role}. ` +
    (by === null ? `Bisherige Inhaberschaft: ${former}.` : `${by} hat die Rolle ${former}.`),
  declinedTitle: 'Angebot abgelehnt',
  declinedText: (by) =>
    by === null
      ? 'Es hat sich nichts geändert.'
      : `Es hat sich nichts geändert. Die Inhaberschaft bleibt bei ${by}.`,
  closedTitle: (organization) => `Bei ${organization} bleibt alles, wie es ist`,

  waiting: (name) =>
    name === null ? 'Das Angebot ist noch nicht beantwortet' : `${name} hat noch nicht geantwortet`,
  waitingText: (organization) =>
    `Die Inhaberschaft von ${organization} ist angeboten. Bis zur Annahme ändert sich nichts.`,
  cancel: 'Angebot zurückziehen',
  cancelling: 'Wird zurückgezogen',
  cancelled: (name) =>
    name === null ? 'Das Angebot ist zurückgezogen.' : `Das Angebot an ${name} ist zurückgezogen.`,
}
