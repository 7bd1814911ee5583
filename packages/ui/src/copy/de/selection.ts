// What is said of several people chosen in a list, in German.
import type { SelectionCopy } from '../en/selection.ts'
import { plurals } from '../plural.ts'

const plural = plurals('de')

export const selection: SelectionCopy = {
  select: (name) => `${name} auswählen`,
  selectAll: 'Alle angezeigten auswählen',
  title: 'Ausgewählte Personen',
  selected: (count) => `${count} ausgewählt`,
  hidden: (count) => `${count} nicht angezeigt`,
  keys: 'Die Eingabetaste führt zu den Aktionen, Escape hebt die Auswahl auf.',
  clear: 'Auswahl aufheben',

  changeRole: 'Rolle ändern',
  resend: 'Erneut senden',
  revoke: 'Zurückziehen',
  remove: 'Entfernen',

  partly: (count, all) => `Betrifft ${count} von ${all}.`,
  left: 'Nicht betroffen:',
  isInvitation: 'Bisher nur eingeladen',
  isMember: 'Schon Mitglied',
  sameRole: (role) => `Hat die Rolle ${role} schon`,
  more: (count) => `und ${count} weitere`,

  changeTitle: (count, name, role) =>
    plural(count, {
      one: `${name} die Rolle ${role} geben?`,
      other: `${count} Personen die Rolle ${role} geben?`,
    }),
  changeConsequence: 'Die neue Rolle gilt sofort.',
  changeAct: 'Rolle ändern',
  changing: 'Wird geändert',
  changed: (count, role) =>
    plural(count, {
      one: `Eine Person hat jetzt die Rolle ${role}`,
      other: `${count} Personen haben jetzt die Rolle ${role}`,
    }),

  resendTitle: (count, name) =>
    plural(count, {
      one: `Einladung an ${name} erneut senden?`,
      other: `${count} Einladungen erneut senden?`,
    }),
  resendConsequence:
    'Jede Adresse bekommt einen neuen Link. Die bisherigen funktionieren dann nicht mehr.',
  resent: (count) =>
    plural(count, {
      one: 'Eine Einladung erneut gesendet',
      other: `${count} Einladungen erneut gesendet`,
    }),

  revokeTitle: (count, name) =>
    plural(count, {
      one: `Einladung an ${name} zurückziehen?`,
      other: `${count} Einladungen zurückziehen?`,
    }),
  revokeConsequence:
    'Die Links funktionieren ab sofort nicht mehr. Die Adressen können später erneut eingeladen werden.',
  revokeAct: (count) =>
    plural(count, {
      one: 'Einladung zurückziehen',
      other: `${count} Einladungen zurückziehen`,
    }),
  revoked: (count) =>
    plural(count, {
      one: 'Eine Einladung zurückgezogen',
      other: `${count} Einladungen zurückgezogen`,
    }),

  removeTitle: (count, name) =>
    plural(count, { one: `${name} entfernen?`, other: `${count} Personen entfernen?` }),
  removeConsequence:
    'Der Zugriff endet sofort. Alles, was diese Personen erstellt haben, bleibt erhalten.',
  removeAct: (count) => plural(count, { one: 'Entfernen', other: `${count} Personen entfernen` }),
  removed: (count) =>
    plural(count, {
      one: 'Eine Person wurde entfernt',
      other: `${count} Personen wurden entfernt`,
    }),

  failed: (count) =>
    plural(count, {
      one: 'Eine wurde abgelehnt und ist noch ausgewählt.',
      other: `${count} wurden abgelehnt und sind noch ausgewählt.`,
    }),
}
