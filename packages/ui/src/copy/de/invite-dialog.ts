// What the dialog for inviting says, in German.
import type { InviteDialogCopy } from '../en/invite-dialog.ts'
import { plurals } from '../plural.ts'

const plural = plurals('de')

export const inviteDialog: InviteDialogCopy = {
  title: (organization, alone) =>
    alone ? `Jemanden zu ${organization} einladen` : `Zu ${organization} einladen`,
  consequence: (length, alone) =>
    `${alone ? 'Die eingeladene Person erhält' : 'Alle Eingeladenen erhalten'} einen persönlichen Link.` +
    (length === null ? '' : ` Gültigkeit: ${length}.`),
  addresses: 'E-Mail-Adressen',
  placeholder: 'ada@example.com, oder eine Liste einfügen',
  hint: 'Listen einfach so einfügen, wie sie sind: mit Namen, Kommas oder Zeilenumbrüchen.',
  edit: (email) => `${email} bearbeiten`,
  remove: (email) => `${email} entfernen`,
  valid: 'Kann eingeladen werden',
  unchecked: 'Gültige Adresse',
  keys: 'Pfeiltasten führen von Adresse zu Adresse, Enter bearbeitet, Entf entfernt.',
  added: (count) =>
    plural(count, { one: '1 Adresse hinzugefügt', other: `${count} Adressen hinzugefügt` }),
  removed: (email) => `${email} entfernt`,
  summary: (ready, wrong) =>
    [ready > 0 || wrong === 0 ? `${ready} bereit` : '', wrong > 0 ? `${wrong} zu korrigieren` : '']
      .filter((part) => part !== '')
      .join(', '),
  tooMany: (most) => `Höchstens ${most} Personen auf einmal`,
  address: 'E-Mail-Adresse',
  addressPlaceholder: 'ada@example.com',
  again: 'E-Mail-Adresse wiederholen',
  differs: 'Das ist nicht die Adresse von oben.',
  name: 'Name',
  nameHelp: 'Am besten Vor- und Nachname, so wie ihn hier alle lesen sollen.',
  locale: 'Sprache',
  localeHelp: 'In dieser Sprache kommt die Einladung.',
  notToday: 'Heute nicht mehr',
  mailUnwanted: 'Möchte keine E-Mails von hier',
  removeWrong: (count) => `Diese ${count} entfernen`,
  perDay: (most, when) =>
    `Für heute ist die Höchstzahl erreicht: ${most} Einladungen. Weiter geht es ${when}.`,
  role: 'Rolle',
  rolePermissions: (role, count) =>
    plural(count, { one: `1 Berechtigung: ${role}`, other: `${count} Berechtigungen: ${role}` }),
  seats: 'Plätze',
  seatsTaken: (used, limit) => `${used} von ${limit} belegt`,
  seatsShort: (free) =>
    free === 0
      ? 'Kein Platz ist frei. Mehr Plätze anfragen oder jemanden entfernen.'
      : plural(free, {
          one: 'Nur 1 Platz ist frei. Alle weiteren würden abgelehnt.',
          other: `Nur ${free} Plätze sind frei. Alle weiteren würden abgelehnt.`,
        }),
  seatsLater: 'Eine Einladung belegt erst einen Platz, wenn sie angenommen ist.',
  more: 'Nachricht hinzufügen',
  message: 'Nachricht',
  messagePlaceholder: 'Steht in der E-Mail über dem Link',
  nobody: 'Zuerst eine Adresse hinzufügen',
  nothingValid: 'Keine der Adressen ist bereit',
  send: (count) => (count <= 1 ? 'Einladung senden' : `${count} Einladungen senden`),
  sending: 'Wird gesendet',

  sentTitle: (count) =>
    plural(count, { one: 'Einladung gesendet', other: `${count} Einladungen gesendet` }),
  linksTitle: (count) =>
    plural(count, { one: 'Einladung bereit', other: `${count} Einladungen bereit` }),
  linksText:
    'Von hier geht keine E-Mail aus. Geben Sie jeden Link an seine Person weiter: Nur bei ihr funktioniert er.',
  notSent: (count) =>
    plural(count, {
      one: '1 Adresse wurde nicht eingeladen. Sie steht noch unten.',
      other: `${count} Adressen wurden nicht eingeladen. Sie stehen noch unten.`,
    }),
  copyLinkOf: (email) => `Link kopieren für ${email}`,
  inviteMore: 'Weitere einladen',

  register: 'Neue Person registrieren',
  registerHelp: 'Wenn es noch kein Konto gibt. Die Einladung folgt danach.',
  registerFirst: (email) => `Zuerst ${email} registrieren, danach die Einladung senden.`,
  registerTitle: 'Neue Person registrieren',
  registerConsequence: 'Damit entsteht ein Konto. Die Einladung ist ein zweiter Schritt.',
  back: 'Zurück',
  registered: (name) => `${name} hat jetzt ein Konto, aber noch keine Einladung.`,
  done: 'Fertig',
}
