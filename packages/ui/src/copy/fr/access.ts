// What the fields that give access say, in French. Names stand where nothing is elided before them.
import type { AccessCopy } from '../en/access.ts'

export const access: AccessCopy = {
  permissionsTitle: 'Autorisations',
  permissionsText: 'Valables dans toute l’organisation, en plus du rôle.',
  projectsTitle: 'Projets',
  servicesTitle: 'Services',

  asRole: (role) => `avec le rôle ${role}`,
  givenHere: 'accordé ici',
  givenEverywhere: 'accordé dans toute l’organisation',
  fromService: (service, role) => `par ${service} : ${role}`,
  withOthers: 'inclus avec toute autre autorisation',
  notHeld: 'Vous n’avez pas cette autorisation, vous ne pouvez donc ni l’accorder ni la retirer.',
  notYours: 'Vous ne pouvez pas modifier les accès ici.',

  cell: (column, row) => `${row} : ${column.charAt(0).toLowerCase() + column.slice(1)}`,
  within: (what, project) => `${what} dans ${project}`,
  full: 'Accès complet',
  none: 'Aucun accès',
  some: (count, total) => `${count} sur ${total}`,
  all: 'Tout',
  allOf: (row) => `${row} : tout`,
  leaves: 'Rien n’est accordé ici : cette personne quittera le projet.',

  addProject: 'Ajouter un projet',
  everyProject: 'Tous les projets figurent déjà dans la liste.',
  noProject: 'Il n’y a pas encore de projet.',
  noAccess: 'Aucun accès à un projet.',
  removeProject: (project) => `Retirer tous les accès au projet ${project}`,
  roleIn: (place) => `Rôle dans ${place}`,
  hiddenProject: 'Un projet que vous ne voyez pas',
  otherProjects: 'Il existe d’autres projets, que vous ne voyez pas.',
  allProjects: (role) => `Accès à tous les projets avec le rôle ${role}.`,
  failed: 'Impossible de charger les projets.',

  scope: (service) => `Étendue dans ${service}`,
  scopeOrganization: 'Toute l’organisation',
  scopeProject: 'Certains projets',
  always: 'Accordés à tout le monde, d’office :',
  chosenWith: (role) => `Choisi avec le rôle ${role}. Vous pouvez choisir autrement.`,
  chosenByHand: 'Choisi à la main. Ne change pas avec le rôle.',
  projectOf: (service, number) => `Projet ${number} dans ${service}`,
  roleOf: (service, project) => `Rôle dans ${service} pour ${project}`,
  removeFrom: (service, project) => `${service} : retirer ${project}`,
  addProjectTo: (service) => `${service} : ajouter un projet`,

  inOrganization: 'Dans toute l’organisation',
  nothing: 'Aucun accès pour l’instant.',
}
