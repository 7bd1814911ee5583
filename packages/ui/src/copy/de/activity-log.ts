// What the activity log says, in German.
import type { ActivityLogCopy } from '../en/activity-log.ts'
import { plurals } from '../plural.ts'

const plural = plurals('de')

export const activityLog: ActivityLogCopy = {
  title: 'Aktivität',
  system: 'Das System',
  someone: 'jemand',

  invited: (who, whom, role) => `${who} hat ${whom} als ${role} eingeladen`,
  invitedSeveral: (who, count) =>
    plural(count, {
      one: `${who} hat 1 Person eingeladen`,
      other: `${who} hat ${count} Personen eingeladen`,
    }),
  resent: (who, whom) => `${who} hat die Einladung an ${whom} erneut gesendet`,
  linked: (who, whom) => `${who} hat einen Link zur Einladung von ${whom} erstellt`,
  edited: (who, whom) => `${who} hat die Einladung an ${whom} bearbeitet`,
  accepted: (who) => `${who} hat die Einladung angenommen`,
  declined: (who) => `${who} hat die Einladung abgelehnt`,
  revoked: (who, whom) => `${who} hat die Einladung an ${whom} zurückgezogen`,
  lapsed: (whom) => `Die Einladung an ${whom} wurde zurückgenommen`,

  joined: (who, role) => `${who} ist als ${role} beigetreten`,
  added: (who, whom, role) => `${who} hat ${whom} als ${role} hinzugefügt`,
  left: (who) => `${who} ist ausgetreten`,
  removed: (who, whom) => `${who} hat ${whom} entfernt`,
  deleted: (who, whom) => `${who} hat das Konto von ${whom} gelöscht`,
  suspended: (who, whom) => `${who} hat ${whom} gesperrt`,
  reactivated: (who, whom) => `${who} hat die Sperre von ${whom} aufgehoben`,

  roleChanged: (who, whom, from, to) =>
    `${who} hat die Rolle von ${whom} von ${from} zu ${to} geändert`,
  roleChangedOwn: (who, from, to) => `${who} wechselt von ${from} zu ${to}`,
  accessChanged: (who, whom) => `${who} hat den Zugriff von ${whom} geändert`,
  profileChanged: (who, whom) => `${who} hat die Angaben zu ${whom} bearbeitet`,
  profileChangedOwn: (who) => `${who} hat die eigenen Angaben bearbeitet`,

  offered: (who, whom) => `${who} hat ${whom} die Inhaberschaft angeboten`,
  offerAccepted: (who) => `${who} hat die Inhaberschaft angenommen`,
  offerDeclined: (who) => `${who} hat die Inhaberschaft abgelehnt`,
  offerCancelled: (who, whom) =>
    `${who} hat das Angebot der Inhaberschaft an ${whom} zurückgezogen`,

  organizationCreated: (who) => `${who} hat die Organisation angelegt`,
  organizationRenamed: (who) => `${who} hat die Organisation umbenannt`,
  seatsChanged: (who) => `${who} hat die Zahl der Plätze geändert`,
  projectCreated: (who, project) => `${who} hat das Projekt ${project} angelegt`,
  projectRenamed: (who, project) => `${who} hat ein Projekt in ${project} umbenannt`,
  projectDeleted: (who) => `${who} hat ein Projekt gelöscht`,
  other: (who, verb) => `${who}: ${verb}`,

  alsoInvited: (whom, role) => `${whom} als ${role}`,
  alsoRevoked: (whom) => `Die Einladung an ${whom} wurde zurückgezogen`,
  alsoReplaced: (whom) => `Die abgelaufene Einladung an ${whom} wurde ersetzt`,
  alsoCancelled: (whom) => `Das Angebot der Inhaberschaft an ${whom} wurde zurückgezogen`,
  alsoEdited: (whom) => `Die Einladung an ${whom} änderte sich mit`,
  alsoJoined: (whom, role) => `${whom} ist als ${role} beigetreten`,
  alsoRole: (whom, from, to) => `${whom} wechselt von ${from} zu ${to}`,
  alsoAccess: (whom) => `Der Zugriff von ${whom} änderte sich mit`,
  more: (count) => `${count} weitere`,
  less: 'Weniger anzeigen',

  filterPerson: 'Person',
  filterKind: 'Aktivität',
  filterSince: 'Zeitraum',
  filtered: (name, values) => `${name}: ${values}`,
  clearFilter: (name) => `Filter ${name} entfernen`,
  clearAll: 'Filter zurücksetzen',
  searchLabel: 'Personen suchen',
  searchPlaceholder: 'Name oder E-Mail suchen',
  people: 'Personen',
  nobody: 'Niemand gefunden',

  kindInvitations: 'Einladungen',
  kindMembers: 'Beitritt und Austritt',
  kindAccess: 'Rollen und Zugriff',
  kindOwnership: 'Inhaberschaft',
  kindOrganization: 'Organisation und Projekte',

  sinceDay: 'Letzte 24 Stunden',
  sinceWeek: 'Letzte 7 Tage',
  sinceMonth: 'Letzte 30 Tage',
  sinceQuarter: 'Letzte 90 Tage',

  loadMore: 'Mehr laden',
  loadingMore: 'Wird geladen',
  loaded: 'Weitere Aktivität ist aufgeführt',
  found: (count) =>
    count === 0
      ? 'Nichts gefunden'
      : plural(count, { one: '1 Eintrag aufgeführt', other: `${count} Einträge aufgeführt` }),

  emptyTitle: 'Hier ist noch nichts geschehen',
  noResultTitle: 'Nichts gefunden',
  noResultText: 'Keine Aktivität passt zu diesen Filtern.',
  errorTitle: 'Die Aktivität konnte nicht geladen werden',
  refusedTitle: 'Diese Aktivität ist für Sie nicht sichtbar',
  refusedText: 'Jemand aus der Verwaltung der Organisation kann Ihnen helfen.',
  signedOutTitle: 'Sie sind abgemeldet',
  staleText: 'Vielleicht nicht mehr aktuell: Der Server hat nicht geantwortet.',
}
