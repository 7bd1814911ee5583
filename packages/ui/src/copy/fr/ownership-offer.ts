// What is said of an ownership that is offered and waits for an answer, in French.
import type { OwnershipOfferCopy } from '../en/ownership-offer.ts'

export const ownershipOffer: OwnershipOfferCopy = {
  title: (by, organization) =>
    by === null
      ? `La propriété de l’organisation ${organization} vous est proposée`
      : `${by} vous propose la propriété de l’organisation ${organization}`,
  consequence: (by, role, former) =>
    `Rien ne change tant que vous n’avez pas accepté. Ensuite, vous aurez le rôle ${role}, et ` +
    `${by === null ? 'le propriétaire actuel' : by} aura le rôle ${former}.`,
  expires: (when) => `La proposition expire ${when}.`,
  accept: 'Accepter la propriété',
  accepting: 'Acceptation en cours',
  decline: 'Refuser',
  declining: 'Refus en cours',
  acceptedTitle: (organization) => `L’organisation ${organization} est maintenant à vous`,
  acceptedText: (by, role, former) =>
    `Votre rôle : ${role}. ${by === null ? 'L’ancien propriétaire' : by} a maintenant le rôle ${former}.`,
  declinedTitle: 'Proposition refusée',
  declinedText: (by) =>
    `Rien n’a changé. ${by === null ? 'Le propriétaire' : by} garde la propriété.`,
  closedTitle: (organization) => `La propriété de l’organisation ${organization} reste inchangée`,

  waiting: (name) =>
    name === null
      ? 'La personne à qui vous avez proposé la propriété n’a pas encore répondu'
      : `${name} n’a pas encore répondu`,
  waitingText: (organization) =>
    `La propriété de l’organisation ${organization} est proposée. Rien ne change tant qu’elle n’est pas acceptée.`,
  cancel: 'Retirer la proposition',
  cancelling: 'Retrait en cours',
  cancelled: (name) =>
    name === null ? 'La proposition est retirée.' : `La proposition envoyée à ${name} est retirée.`,
}
