// Why something cannot be done, in French.
import type { RefusalCopy } from '../en/refusal.ts'

export const refusal: RefusalCopy = {
  malformed: () => 'La demande n’a pas pu être lue. Rechargez la page et réessayez.',
  not_signed_in: () => 'Votre session est terminée. Connectez-vous et réessayez.',
  not_permitted: () =>
    'Vous n’avez pas ce droit. Adressez-vous à un administrateur de l’organisation.',
  outranked: ({ role }, say) => `Réservé au rôle ${say.role(role)} ou à un rôle supérieur.`,
  beyond_own_access: () => 'Vous ne pouvez accorder que des accès que vous avez vous-même.',
  given_by_transfer: ({ role }, say) =>
    `Le rôle ${say.role(role)} se transmet, il ne s’attribue pas. Proposez plutôt la propriété.`,
  not_asked: () => 'Cela ne se choisit pas pour une invitation ici.',
  field_locked: () => 'Cela ne se modifie pas ici.',
  email_unverified: () => 'Confirmez d’abord votre adresse e-mail.',
  wrong_account: ({ email }) => `Cette invitation est destinée à ${email}.`,
  cross_site: () => 'Cette page n’a pas ce droit. Ouvrez l’application elle-même et réessayez.',
  not_found: () => 'Cet élément n’existe plus, ou vous n’y avez pas accès.',
  link_unknown: () => 'Ce lien ne fonctionne pas. Vérifiez qu’il a été copié en entier.',
  method_not_allowed: () => 'La demande n’a pas pu être lue. Rechargez la page et réessayez.',
  already_invited: () => 'Invitation déjà envoyée',
  already_member: () => 'Déjà membre',
  cannot_be_invited: () => 'Ne peut pas recevoir d’invitation',
  project_member: () => 'Travaille déjà dans un des projets',
  not_registered: () => 'N’a pas encore de compte',
  already_registered: () => 'Cette adresse a déjà un compte. Envoyez l’invitation.',
  already_in_all_projects: ({ role }, say) =>
    `Le rôle ${say.role(role)} donne déjà accès à tous les projets.`,
  duplicate_email: () => 'En double',
  invalid_email: () => 'Adresse e-mail non valide',
  unknown_role: ({ role }) => `Le rôle « ${role} » n’existe pas ici.`,
  last_owner: () =>
    'Une organisation a besoin d’un propriétaire. Confiez d’abord ce rôle à quelqu’un d’autre.',
  seat_limit: ({ limit }) =>
    `Toutes les places sont prises (${limit}). Retirez quelqu’un, ou demandez davantage de places.`,
  already_suspended: () => 'L’accès de cette personne est déjà suspendu.',
  already_active: () => 'Cette personne a déjà accès.',
  is_self: () => 'Vous ne pouvez pas le faire pour vous-même. Vous pouvez quitter l’organisation.',
  not_declinable: () => 'Cette invitation ne peut pas être refusée. Vous pouvez l’ignorer.',
  invitation_closed: () => 'Cette invitation a déjà reçu une réponse ou a été annulée.',
  invitation_expired: () => 'Cette invitation a expiré. Renvoyez-la d’abord.',
  invitation_revoked: () => 'Cette invitation a été annulée.',
  invitation_declined: () => 'Cette invitation a été refusée.',
  invitation_superseded: () =>
    'Une invitation plus récente a été envoyée. Utilisez le lien du dernier e-mail.',
  invitation_used: () => 'Cette invitation a déjà été acceptée.',
  not_offerable: ({ role }, say) =>
    `La propriété ne peut pas être proposée ici au rôle ${say.role(role)}.`,
  already_offered: () => 'La propriété est déjà proposée. Retirez d’abord cette proposition.',
  offer_closed: () => 'Cette proposition a déjà reçu une réponse ou a été retirée.',
  offer_expired: () => 'Cette proposition a expiré. Demandez-en une nouvelle.',
  refused_by_host: ({ message }) => message,
  mail_unavailable: () => 'Aucun e-mail ne peut partir d’ici. Copiez plutôt le lien.',
  mail_unwanted: () =>
    'Cette adresse a signalé les e-mails de cette organisation comme indésirables. Copiez plutôt le lien.',
  stale_version: () =>
    'Quelqu’un d’autre a fait des modifications entre-temps. Vérifiez, puis réessayez.',
  key_reused: () =>
    'Cette demande a déjà été faite sous une autre forme. Rechargez la page et réessayez.',
  version_required: () => 'La demande n’a pas pu être lue. Rechargez la page et réessayez.',
  too_large: () => 'C’est trop à la fois. Réessayez avec moins.',
  not_json: () => 'La demande n’a pas pu être lue. Rechargez la page et réessayez.',
  invalid_input: ({ errors }) => {
    const [first] = errors
    return first
      ? `Quelque chose ne convient pas : ${first.message}.`
      : 'Quelque chose ne convient pas.'
  },
  too_many: ({ retryAt }, say) => `C’était un peu rapide. Réessayez ${say.time(retryAt)}.`,
  internal: ({ correlationId }) =>
    `Un problème est survenu de notre côté (${correlationId}). Réessayez.`,
  unavailable: () => 'Le serveur n’a pas répondu. Vérifiez votre connexion et réessayez.',
  outcome_unknown: () =>
    'La connexion a été perdue pendant l’enregistrement. Vérifiez si c’est fait avant de réessayer.',
}
