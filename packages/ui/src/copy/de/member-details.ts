// What the details of a member say, in German.
import type { MemberDetailsCopy } from '../en/member-details.ts'

export const memberDetails: MemberDetailsCopy = {
  back: 'Zurück',
  joined: (date) => `Beigetreten am ${date}`,
  removedAt: (date) => `Entfernt am ${date}`,
  removed: 'Entfernt',
  actions: 'Aktionen',

  membership: 'Mitgliedschaft',
  role: 'Rolle',
  name: 'Name',
  nameHelp:
    'So heißt die Person in dieser Organisation. Ohne Eintrag gilt der Name aus ihrem Konto.',
  language: 'Sprache',
  languageHelp: 'Für die E-Mails von hier.',
  accountLanguage: 'Wie im Konto',
  readOnly: 'Diesen Zugriff können Sie sehen, aber nicht ändern.',
  effective: 'Alles, was die Person darf, und woher',

  endTitle: 'Ende der Mitgliedschaft',
  endText: 'Der Zugriff endet sofort. Was hier erstellt wurde, bleibt erhalten.',

  update: 'Aktualisieren',
  updating: 'Wird aktualisiert',
  updated: (name) => `${name} ist aktualisiert`,
  unchanged: 'Bisher ist nichts geändert.',
  unsaved: 'Noch nicht gespeichert',
  discard: 'Verwerfen',
  leaving: 'Ohne Speichern verlassen?',
  leave: 'Verwerfen und verlassen',
  stay: 'Weiter bearbeiten',
  partly: 'Rolle, Name und Sprache sind gespeichert, der Zugriff nicht.',
  stale: (name) => `Jemand anderes hat ${name} inzwischen geändert. Es wurde nichts gespeichert.`,
  keep: 'Meine Änderungen behalten',

  errorTitle: 'Die Details konnten nicht geladen werden',
  refusedTitle: 'Diese Person ist für Sie nicht sichtbar',
  refusedText:
    'Vielleicht gibt es sie nicht mehr, oder Sie sehen nicht, wer zur Organisation gehört.',
}
