// What the activity log says, in French. Names stand where nothing is elided before them, and nobody is given a gender.
import type { ActivityLogCopy } from '../en/activity-log.ts'
import { plurals } from '../plural.ts'

const plural = plurals('fr')

export const activityLog: ActivityLogCopy = {
  title: 'Activité',
  system: 'Le système',
  someone: 'quelqu’un',

  invited: (who, whom, role) => `${who} a invité ${whom} avec le rôle ${role}`,
  invitedSeveral: (who, count) =>
    plural(count, {
      one: `${who} a invité ${count} personne`,
      many: `${who} a invité ${count} de personnes`,
      other: `${who} a invité ${count} personnes`,
    }),
  resent: (who, whom) => `${who} a renvoyé l’invitation à ${whom}`,
  linked: (who, whom) => `${who} a créé un lien d’invitation pour ${whom}`,
  edited: (who, whom) => `${who} a modifié l’invitation envoyée à ${whom}`,
  accepted: (who) => `${who} a accepté l’invitation`,
  declined: (who) => `${who} a refusé l’invitation`,
  revoked: (who, whom) => `${who} a annulé l’invitation envoyée à ${whom}`,
  lapsed: (whom) => `L’invitation envoyée à ${whom} a été retirée`,

  joined: (who, role) => `${who} a rejoint l’organisation avec le rôle ${role}`,
  added: (who, whom, role) => `${who} a ajouté ${whom} avec le rôle ${role}`,
  left: (who) => `${who} a quitté l’organisation`,
  removed: (who, whom) => `${who} a retiré ${whom}`,
  deleted: (who, whom) => `${who} a supprimé un compte : ${whom}`,
  suspended: (who, whom) => `${who} a suspendu ${whom}`,
  reactivated: (who, whom) => `${who} a réactivé ${whom}`,

  roleChanged: (who, whom, from, to) => `${who} a fait passer ${whom} du rôle ${from} à ${to}`,
  roleChangedOwn: (who, from, to) => `${who} passe du rôle ${from} à ${to}`,
  accessChanged: (who, whom) => `${who} a modifié les accès accordés à ${whom}`,
  profileChanged: (who, whom) => `${who} a modifié les informations sur ${whom}`,
  profileChangedOwn: (who) => `${who} a modifié ses propres informations`,

  offered: (who, whom) => `${who} a proposé la propriété à ${whom}`,
  offerAccepted: (who) => `${who} a accepté la propriété`,
  offerDeclined: (who) => `${who} a refusé la propriété`,
  offerCancelled: (who, whom) => `${who} a retiré la propriété proposée à ${whom}`,

  organizationCreated: (who) => `${who} a créé l’organisation`,
  organizationRenamed: (who) => `${who} a renommé l’organisation`,
  seatsChanged: (who) => `${who} a modifié le nombre de places`,
  projectCreated: (who, project) => `${who} a créé le projet ${project}`,
  projectRenamed: (who, project) => `${who} a renommé un projet en ${project}`,
  projectDeleted: (who) => `${who} a supprimé un projet`,
  other: (who, verb) => `${who} : ${verb}`,

  alsoInvited: (whom, role) => `${whom} avec le rôle ${role}`,
  alsoRevoked: (whom) => `L’invitation envoyée à ${whom} a été annulée`,
  alsoReplaced: (whom) => `L’invitation expirée envoyée à ${whom} a été remplacée`,
  alsoCancelled: (whom) => `La propriété proposée à ${whom} a été retirée`,
  alsoEdited: (whom) => `L’invitation envoyée à ${whom} a changé en même temps`,
  alsoJoined: (whom, role) => `${whom} a rejoint l’organisation avec le rôle ${role}`,
  alsoRole: (whom, from, to) => `${whom} passe du rôle ${from} à ${to}`,
  alsoAccess: (whom) => `Les accès accordés à ${whom} ont changé en même temps`,
  more: (count) =>
    plural(count, {
      one: `${count} autre`,
      many: `${count} d’autres`,
      other: `${count} autres`,
    }),
  less: 'Afficher moins',

  filterPerson: 'Personne',
  filterKind: 'Activité',
  filterSince: 'Période',
  filtered: (name, values) => `${name} : ${values}`,
  clearFilter: (name) => `Retirer le filtre ${name}`,
  clearAll: 'Effacer les filtres',
  searchLabel: 'Rechercher des personnes',
  searchPlaceholder: 'Nom ou adresse e-mail',
  people: 'Personnes',
  nobody: 'Personne ne correspond',

  kindInvitations: 'Invitations',
  kindMembers: 'Arrivées et départs',
  kindAccess: 'Rôles et accès',
  kindOwnership: 'Propriété',
  kindOrganization: 'Organisation et projets',

  sinceDay: 'Dernières 24 heures',
  sinceWeek: '7 derniers jours',
  sinceMonth: '30 derniers jours',
  sinceQuarter: '90 derniers jours',

  loadMore: 'Afficher plus',
  loadingMore: 'Chargement',
  loaded: 'La suite de l’activité est affichée',
  found: (count) =>
    count === 0
      ? 'Aucun résultat'
      : plural(count, {
          one: `${count} entrée affichée`,
          many: `${count} d’entrées affichées`,
          other: `${count} entrées affichées`,
        }),

  emptyTitle: 'Il ne s’est encore rien passé ici',
  noResultTitle: 'Aucun résultat',
  noResultText: 'Aucune activité ne correspond à ces filtres.',
  errorTitle: 'Impossible de charger l’activité',
  refusedTitle: 'Vous ne pouvez pas voir cette activité',
  refusedText: 'Adressez-vous à un propriétaire ou à un administrateur de l’organisation.',
  signedOutTitle: 'Session terminée',
  staleText: 'Ces informations ne sont peut-être plus à jour : le serveur n’a pas répondu.',
}
