// What the fields that give access say, in German.
import type { AccessCopy } from '../en/access.ts'

export const access: AccessCopy = {
  permissionsTitle: 'Berechtigungen',
  permissionsText: 'Gelten in der ganzen Organisation, zusätzlich zur Rolle.',
  projectsTitle: 'Projekte',
  servicesTitle: 'Dienste',

  asRole: (role) => `als ${role}`,
  givenHere: 'hier gegeben',
  givenEverywhere: 'in der ganzen Organisation gegeben',
  fromService: (service, role) => `aus ${service}: ${role}`,
  withOthers: 'kommt mit jeder anderen',
  notHeld: 'Das haben Sie selbst nicht, deshalb können Sie es weder geben noch nehmen.',
  notYours: 'Hier dürfen Sie den Zugriff nicht ändern.',

  cell: (column, row) => `${row} ${column.charAt(0).toLowerCase() + column.slice(1)}`,
  within: (what, project) => `${what} in ${project}`,
  full: 'Voller Zugriff',
  none: 'Kein Zugriff',
  some: (count, total) => `${count} von ${total}`,
  all: 'Alles',
  allOf: (row) => `${row}: alles`,
  leaves: 'Hier ist nichts gegeben: Die Person verlässt das Projekt.',

  addProject: 'Projekt hinzufügen',
  everyProject: 'Alle Projekte sind bereits aufgeführt.',
  noProject: 'Es gibt noch keine Projekte.',
  noAccess: 'Kein Zugriff auf einzelne Projekte.',
  removeProject: (project) => `Gesamten Zugriff auf ${project} entfernen`,
  roleIn: (place) => `Rolle in ${place}`,
  hiddenProject: 'Ein Projekt, das Sie nicht sehen',
  otherProjects: 'Es gibt weitere Projekte, die Sie nicht sehen.',
  allProjects: (role) => `Zugriff auf alle Projekte als ${role}.`,
  failed: 'Die Projekte konnten nicht geladen werden.',

  scope: (service) => `Geltungsbereich in ${service}`,
  scopeOrganization: 'Ganze Organisation',
  scopeProject: 'Einzelne Projekte',
  always: 'Diese haben alle, ohne Auswahl:',
  chosenWith: (role) => `Mit der Rolle ${role} gewählt. Sie können anders wählen.`,
  chosenByHand: 'Von Hand gewählt. Das bleibt bei jeder Rolle so.',
  projectOf: (service, number) => `Projekt ${number} in ${service}`,
  roleOf: (service, project) => `Rolle in ${service} für ${project}`,
  removeFrom: (service, project) => `${project} aus ${service} entfernen`,
  addProjectTo: (service) => `${service}: Projekt hinzufügen`,

  inOrganization: 'In der ganzen Organisation',
  nothing: 'Noch kein Zugriff.',
}
