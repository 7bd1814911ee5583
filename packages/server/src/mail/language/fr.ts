// What mails say in French. Spaces before signs do not break; names stand where nothing is elided before them.
import type { Sentences } from '../sentences.ts'

export const fr: Sentences = {
  quoted: (text) => `«\u00A0${text}\u00A0»`,
  stranger:
    'Si vous ne savez pas de quoi il s’agit, vous pouvez ignorer cet e-mail\u00A0: il ne se passera rien.',
  invitation: {
    subject: (who, organization) => `${who} vous invite à rejoindre ${organization}`,
    lead: (who, organization, role) =>
      `${who} vous invite à rejoindre ${organization} avec le rôle ${role}.`,
    registered:
      'L’accès est lié au compte que vous avez déjà\u00A0: connectez-vous et acceptez l’invitation.',
    unregistered:
      'Vous n’avez pas encore de compte\u00A0: créez-en un avec cette adresse, choisissez un mot de passe et acceptez l’invitation.',
    until: (day) => `L’invitation est valable jusqu’au ${day}.`,
    withoutEnd: 'L’invitation reste valable tant qu’elle n’est pas annulée.',
    act: 'Voir l’invitation',
  },
  ownershipOffer: {
    subject: (who, organization) =>
      who === null
        ? `La propriété de l’organisation ${organization} vous est proposée`
        : `${who} vous propose la propriété de l’organisation ${organization}`,
    lead: (who, organization) =>
      who === null
        ? `La propriété de l’organisation ${organization} vous est proposée.`
        : `${who} vous propose la propriété de l’organisation ${organization}.`,
    meaning: (role, who, formerRole) =>
      `Si vous acceptez, vous aurez le rôle ${role}, et ${who ?? 'l’ancien propriétaire'} aura le rôle ${formerRole}.`,
    nothingYet: 'Rien ne change tant que vous n’avez pas accepté.',
    until: (day) => `La proposition est valable jusqu’au ${day}.`,
    act: 'Voir la proposition',
  },
}
