// What the confirming dialogs say, in French. Names stand where nothing is elided before them.
import type { DialogsCopy } from '../en/dialogs.ts'
import { plurals } from '../plural.ts'

const plural = plurals('fr')

export const dialogs: DialogsCopy = {
  removeTitle: (name) => `Retirer ${name} ?`,
  removeConsequence: (short) =>
    `${short} perd immédiatement l’accès. Tout ce que cette personne a créé est conservé.`,
  removeAct: (short) => `Retirer ${short}`,
  remove: 'Retirer',
  removing: 'Retrait en cours',
  invitationsRevoked: (short, count) =>
    plural(count, {
      one: `${count} invitation en attente envoyée par ${short} est annulée.`,
      many: `${count} d’invitations en attente envoyées par ${short} sont annulées.`,
      other: `${count} invitations en attente envoyées par ${short} sont annulées.`,
    }),
  offerCancelled: (short) => `La propriété proposée à ${short} est retirée.`,
  userDeleted: (short) =>
    `${short} n’appartient à aucune autre organisation : son compte sera supprimé.`,

  revokeTitle: (email) => `Annuler l’invitation envoyée à ${email} ?`,
  revokeConsequence:
    'Le lien cesse immédiatement de fonctionner. Vous pourrez inviter de nouveau cette adresse.',
  revokeAct: 'Annuler l’invitation',
  revoking: 'Annulation en cours',

  editTitle: (email) => `Modifier l’invitation envoyée à ${email}`,
  editConsequence: 'Le lien reste le même et aucun e-mail n’est envoyé.',
  editStale:
    'Quelqu’un d’autre a modifié cette invitation entre-temps, donc rien n’a été enregistré. Elle contient maintenant :',
  editAgain:
    'Vos propres modifications sont conservées. Enregistrez encore une fois pour les appliquer.',
  editAccess: 'Accès',

  resendTitle: 'Renvoyer l’invitation ?',
  resendConsequence: (email) => `${email} reçoit un nouveau lien. L’ancien cesse de fonctionner.`,
  resendAct: 'Renvoyer',
  resending: 'Envoi en cours',

  suspendTitle: (name) => `Suspendre ${name} ?`,
  suspendConsequence: (short) =>
    `${short} perd l’accès jusqu’à ce que quelqu’un le rétablisse. Son rôle est conservé.`,
  suspendAct: 'Suspendre',
  suspending: 'Suspension en cours',

  reactivateTitle: (name) => `Réactiver ${name} ?`,
  reactivateConsequence: (short) => `${short} retrouve immédiatement l’accès, avec le même rôle.`,
  reactivateAct: 'Réactiver',
  reactivating: 'Réactivation en cours',

  transferTitle: (organization, name) => `${organization} : proposer la propriété à ${name} ?`,
  transferConsequence: (short, role, former) =>
    `Rien ne change tant que ${short} n’a pas accepté. Ensuite, ${short} aura le rôle ${role} et vous, le rôle ${former}.`,
  transferAct: 'Envoyer la proposition',
  transferring: 'Envoi en cours',

  leaveTitle: (organization) => `Quitter ${organization} ?`,
  leaveConsequence: () =>
    `Vous perdez immédiatement l’accès. Pour revenir, il faudra qu’un membre vous invite de nouveau.`,
  leaveAct: (organization) => `Quitter ${organization}`,
  leaving: 'Départ en cours',
}
