// What the page of an invitation's link says, in French.
import type { AcceptInvitationCopy } from '../en/accept-invitation.ts'

export const acceptInvitation: AcceptInvitationCopy = {
  title: (by, organization, role) =>
    by === null
      ? `Invitation à rejoindre ${organization} avec le rôle ${role}`
      : `${by} vous invite à rejoindre ${organization} avec le rôle ${role}`,
  expires: (when) => `L’invitation expire ${when}.`,
  for: (email) => `Pour ${email}`,
  accept: 'Accepter l’invitation',
  accepting: 'Acceptation en cours',
  decline: 'Refuser',
  declining: 'Refus en cours',

  signedOut: (email) => `Pour accepter, connectez-vous avec ${email}.`,
  signIn: 'Se connecter',
  createAccount: 'Créer un compte',
  wrong: (invited, own) =>
    own === null
      ? `Cette invitation est destinée à ${invited}. Votre session utilise une autre adresse.`
      : `Cette invitation est destinée à ${invited}. Votre session utilise ${own}.`,
  switchAccount: 'Changer de compte',
  unverified: (email) =>
    `Confirmez d’abord ${email} : ouvrez l’e-mail reçu lors de votre inscription, puis revenez ici.`,
  checkAgain: 'Mon adresse est confirmée',

  acceptedTitle: (organization) => `Vous avez rejoint ${organization}`,
  acceptedText: (role) => `Votre rôle : ${role}.`,
  onward: 'Continuer',
  declinedTitle: 'Invitation refusée',
  declinedText: (organization) =>
    `${organization} ne vous enverra plus cette invitation, sauf si quelqu’un vous invite de nouveau.`,

  missingTitle: 'Ouvrez le lien reçu par e-mail',
  missingText: 'Cette page affiche une invitation lorsque vous y arrivez par son lien.',
  unknownTitle: 'Ce lien ne fonctionne pas',
  unknownText:
    'Il a peut-être été coupé. Copiez le lien entier depuis l’e-mail et ouvrez-le de nouveau.',
  expiredTitle: 'Cette invitation a expiré',
  expiredText: 'Demandez à la personne qui vous l’a envoyée de la renvoyer.',
  revokedTitle: 'Cette invitation a été annulée',
  revokedText: 'S’il s’agit d’une erreur, contactez la personne qui vous l’a envoyée.',
  alreadyDeclinedTitle: 'Cette invitation a été refusée',
  alreadyDeclinedText: 'Si vous avez changé d’avis, demandez une nouvelle invitation.',
  supersededTitle: 'Il existe une invitation plus récente',
  supersededText: 'Ouvrez le lien du dernier e-mail du même expéditeur.',
  usedTitle: 'Cette invitation a déjà été acceptée',
  usedText: 'Connectez-vous avec l’adresse à laquelle elle a été envoyée, et vous y êtes.',
  usedTextSignedIn: 'Si vous l’avez acceptée avec ce compte, vous êtes déjà membre.',
  failedTitle: 'Impossible de charger l’invitation',
}
