// What the table of members says, in German.
import type { MembersTableCopy } from '../en/members-table.ts'
import { plurals } from '../plural.ts'

const plural = plurals('de')

export const membersTable: MembersTableCopy = {
  title: 'Mitglieder',
  invitedCount: (count) => `${count} eingeladen`,
  invite: 'Einladen',
  searchLabel: 'Personen suchen',
  searchPlaceholder: 'Name oder E-Mail suchen',
  clearSearch: 'Suche leeren',
  filterRole: 'Rolle',
  filterStatus: 'Status',
  filtered: (name, values) => `${name}: ${values}`,
  clearFilter: (name) => `Filter ${name} entfernen`,
  sortLabel: 'Sortieren nach',
  sortName: 'Name',
  sortJoined: 'Neueste zuerst',
  sortActive: 'Zuletzt aktiv',

  columnPerson: 'Name',
  columnId: 'ID',
  columnEmail: 'E-Mail',
  columnRole: 'Rolle',
  columnStatus: 'Status',
  columnTwoFactor: 'Zwei-Faktor',
  columnLocale: 'Sprache',
  columnJoined: 'Beigetreten',
  columnActive: 'Zuletzt aktiv',
  columnActions: 'Aktionen',

  active: 'Aktiv',
  suspended: 'Gesperrt',
  pending: 'Eingeladen',
  expired: 'Abgelaufen',
  twoFactorOn: 'Ein',
  twoFactorOff: 'Aus',
  twoFactorPending: 'Noch nicht',
  invitedBy: (name) => `Eingeladen von ${name}`,
  invited: 'Eingeladen',
  expires: (when) => `läuft ${when} ab`,
  expiredAt: (when) => `${when} abgelaufen`,

  changeRole: (name, role) => `Rolle von ${name}: ${role}`,
  roleKept: (name, role, why) => `${name} bleibt ${role}. ${why}`,
  copyId: (name) => `ID von ${name} kopieren`,
  idCopied: (name) => `ID von ${name} kopiert`,
  idNotCopied: (id) => `Diese ID kopieren: ${id}`,
  actionsFor: (name) => `Aktionen für ${name}`,
  resend: 'Erneut senden',
  resendTo: (email) => `Erneut senden an ${email}`,
  resendWait: (when) => `Gerade erst gesendet. Erneut möglich ${when}.`,
  resent: (email) => `Einladung erneut an ${email} gesendet`,
  copyLink: 'Link kopieren',
  linkCopied: (email) => `Link für ${email} kopiert. Er funktioniert nur mit dieser Adresse.`,
  linkNotCopied: (link) => `Diesen Link kopieren: ${link}`,
  revoke: 'Einladung zurückziehen…',
  revoked: (email) => `Einladung an ${email} zurückgezogen`,
  suspend: 'Sperren',
  suspendedNow: (name) => `${name} ist gesperrt und hat keinen Zugriff`,
  reactivate: 'Sperre aufheben',
  reactivated: (name) => `${name} hat wieder Zugriff`,
  remove: 'Entfernen…',
  removed: (name) => `${name} wurde entfernt`,
  leave: 'Verlassen…',
  left: (organization) => `${organization} verlassen`,

  loadMore: 'Mehr laden',
  loadingMore: 'Wird geladen',
  found: (count) =>
    count === 0
      ? 'Niemand gefunden'
      : plural(count, { one: '1 Person gefunden', other: `${count} Personen gefunden` }),

  emptyTitle: 'Bisher nur Sie',
  emptyText: 'Laden Sie die Menschen ein, mit denen Sie arbeiten.',
  emptyAct: 'Personen einladen',
  noResultTitle: 'Niemand gefunden',
  noResultText: 'Kein Name und keine Adresse beginnt so, oder die Filter lassen niemanden übrig.',
  clearAll: 'Suche und Filter zurücksetzen',
  errorTitle: 'Die Mitglieder konnten nicht geladen werden',
  refusedTitle: 'Diese Mitglieder sind für Sie nicht sichtbar',
  refusedText:
    'Jemand aus der Verwaltung der Organisation kann Sie einladen oder Ihre Rolle ändern.',
  signedOutTitle: 'Sie sind abgemeldet',
  staleText: 'Vielleicht nicht mehr aktuell: Der Server hat nicht geantwortet.',
}
