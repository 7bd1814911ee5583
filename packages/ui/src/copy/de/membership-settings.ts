// What the settings of my own membership say, in German.
import type { MembershipSettingsCopy } from '../en/membership-settings.ts'

export const membershipSettings: MembershipSettingsCopy = {
  title: (organization) => `Sie in ${organization}`,
  text: 'Gilt nur hier. Ihr Konto und Ihre anderen Organisationen bleiben, wie sie sind.',
  name: 'Name',
  nameHelp: 'Unter diesem Namen sehen andere Sie. Ohne Eintrag gilt der Name aus Ihrem Konto.',
  language: 'Sprache',
  languageHelp: 'Für die E-Mails, die Sie von hier erhalten.',
  accountLanguage: 'Wie in meinem Konto',
  save: 'Speichern',
  saving: 'Wird gespeichert',
  saved: 'Gespeichert',
  unchanged: 'Bisher ist nichts geändert.',
  stale: 'Das wurde inzwischen anderswo geändert. Bitte noch einmal ansehen und dann speichern.',
  nothing: 'Name und Sprache werden nicht hier festgelegt, sondern in Ihrem Konto.',
  errorTitle: 'Ihre Mitgliedschaft konnte nicht geladen werden',
  refusedTitle: 'Sie gehören nicht zu dieser Organisation',
}
