// What the table of members says, in French. Names stand where nothing is elided before them.
import type { MembersTableCopy } from '../en/members-table.ts'
import { plurals } from '../plural.ts'

const plural = plurals('fr')

export const membersTable: MembersTableCopy = {
  title: 'Membres',
  invitedCount: (count) => `invitations : ${count}`,
  invite: 'Inviter',
  searchLabel: 'Rechercher des personnes',
  searchPlaceholder: 'Nom ou adresse e-mail',
  clearSearch: 'Effacer la recherche',
  filterRole: 'Rôle',
  filterStatus: 'Statut',
  filtered: (name, values) => `${name} : ${values}`,
  clearFilter: (name) => `Retirer le filtre ${name}`,
  sortLabel: 'Trier par',
  sortName: 'Nom',
  sortJoined: 'Plus récents d’abord',
  sortActive: 'Dernière activité',

  columnPerson: 'Nom',
  columnId: 'ID',
  columnEmail: 'E-mail',
  columnRole: 'Rôle',
  columnProjects: 'Projets',
  columnStatus: 'Statut',
  columnTwoFactor: 'Double facteur',
  columnLocale: 'Langue',
  columnJoined: 'Arrivée',
  columnActive: 'Dernière activité',
  columnActions: 'Actions',

  active: 'Actif',
  suspended: 'Suspendu',
  pending: 'Invité',
  expired: 'Expirée',
  undelivered: 'Non remise',
  unwanted: 'Signalée comme spam',
  allProjects: 'Tous',
  noProjects: 'Aucun',
  twoFactorOn: 'Activé',
  twoFactorOff: 'Désactivé',
  twoFactorPending: 'Pas encore',
  invitedBy: (name) => `Invité par ${name}`,
  invited: 'Invité',
  expires: (when) => `expire ${when}`,
  expiredAt: (when) => `expirée ${when}`,

  changeRole: (name, role) => `${name}, rôle : ${role}`,
  roleKept: (name, role, why) => `${name} garde le rôle ${role}. ${why}`,
  copyId: (name) => `Copier l’ID : ${name}`,
  idCopied: (name) => `ID copié : ${name}`,
  idNotCopied: (id) => `Copiez cet ID : ${id}`,
  actionsFor: (name) => `Actions pour ${name}`,
  resend: 'Renvoyer',
  resendTo: (email) => `Renvoyer à ${email}`,
  resendWait: (when) => `Envoyée à l’instant. Vous pourrez la renvoyer ${when}.`,
  resent: (email) => `Invitation renvoyée à ${email}`,
  copyLink: 'Copier le lien',
  linkCopied: (email) => `Lien pour ${email} copié. Il ne fonctionne que pour cette adresse.`,
  linkNotCopied: (link) => `Copiez ce lien : ${link}`,
  edit: 'Modifier…',
  edited: (email) => `Invitation envoyée à ${email} mise à jour`,
  revoke: 'Annuler l’invitation…',
  revoked: (email) => `Invitation envoyée à ${email} annulée`,
  suspend: 'Suspendre',
  suspendedNow: (name) => `${name} n’a plus accès pour l’instant`,
  reactivate: 'Réactiver',
  reactivated: (name) => `${name} a de nouveau accès`,
  remove: 'Retirer…',
  removed: (name) => `${name} ne fait plus partie de l’organisation`,
  offer: 'Proposer la propriété…',
  offered: (name) =>
    `Propriété proposée à ${name}. Rien ne change tant qu’elle n’est pas acceptée.`,
  leave: 'Quitter…',
  left: (organization) => `Vous avez quitté ${organization}`,

  loadMore: 'Afficher plus',
  loadingMore: 'Chargement',
  found: (count) =>
    count === 0
      ? 'Personne ne correspond'
      : plural(count, {
          one: `${count} personne trouvée`,
          many: `${count} de personnes trouvées`,
          other: `${count} personnes trouvées`,
        }),

  emptyTitle: 'Il n’y a que vous pour l’instant',
  emptyText: 'Invitez les personnes avec qui vous travaillez.',
  emptyAct: 'Inviter des personnes',
  noResultTitle: 'Personne ne correspond',
  noResultText:
    'Aucun nom ni aucune adresse ne commence ainsi, ou les filtres excluent tout le monde.',
  clearAll: 'Effacer la recherche et les filtres',
  errorTitle: 'Impossible de charger les membres',
  refusedTitle: 'Vous ne pouvez pas voir ces membres',
  refusedText:
    'Demandez à un propriétaire ou à un administrateur de l’organisation de vous inviter ou de changer votre rôle.',
  signedOutTitle: 'Session terminée',
  staleText: 'Ces informations ne sont peut-être plus à jour : le serveur n’a pas répondu.',
}
