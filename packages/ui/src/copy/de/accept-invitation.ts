// What the page of an invitation's link says, in German.
import type { AcceptInvitationCopy } from '../en/accept-invitation.ts'

export const acceptInvitation: AcceptInvitationCopy = {
  title: (by, organization, role) =>
    by === null
      ? `Einladung zu ${organization} als ${role}`
      : `${by} lädt Sie als ${role} zu ${organization} ein`,
  expires: (when) => `Die Einladung läuft ${when} ab.`,
  for: (email) => `Für ${email}`,
  accept: 'Einladung annehmen',
  accepting: 'Wird angenommen',
  decline: 'Ablehnen',
  declining: 'Wird abgelehnt',

  signedOut: (email) => `Zum Annehmen bitte mit ${email} anmelden.`,
  signIn: 'Anmelden',
  createAccount: 'Konto erstellen',
  wrong: (invited, own) =>
    own === null
      ? `Diese Einladung gilt für ${invited}. Angemeldet sind Sie mit einer anderen Adresse.`
      : `Diese Einladung gilt für ${invited}. Angemeldet sind Sie als ${own}.`,
  switchAccount: 'Konto wechseln',
  unverified: (email) =>
    `Bitte zuerst ${email} bestätigen: Den Link dazu enthält die E-Mail, die nach der Registrierung kam. Danach geht es hier weiter.`,
  checkAgain: 'Adresse ist bestätigt',

  acceptedTitle: (organization) => `Willkommen bei ${organization}`,
  acceptedText: (role) => `Ihre Rolle: ${role}.`,
  onward: 'Weiter',
  declinedTitle: 'Einladung abgelehnt',
  declinedText: (organization) =>
    `Diese Einladung zu ${organization} kommt nicht noch einmal, es sei denn, jemand lädt Sie neu ein.`,

  missingTitle: 'Bitte den Link aus der E-Mail öffnen',
  missingText: 'Diese Seite zeigt eine Einladung, sobald Sie über deren Link hierher kommen.',
  unknownTitle: 'Dieser Link funktioniert nicht',
  unknownText:
    'Vielleicht wurde er abgeschnitten. Bitte den ganzen Link aus der E-Mail kopieren und noch einmal öffnen.',
  expiredTitle: 'Diese Einladung ist abgelaufen',
  expiredText: 'Wer Sie eingeladen hat, kann sie noch einmal senden.',
  revokedTitle: 'Diese Einladung wurde zurückgezogen',
  revokedText: 'Falls das ein Versehen ist, hilft die Person weiter, die Sie eingeladen hat.',
  alreadyDeclinedTitle: 'Diese Einladung wurde abgelehnt',
  alreadyDeclinedText:
    'Falls Sie es sich anders überlegt haben, bitten Sie um eine neue Einladung.',
  supersededTitle: 'Es gibt eine neuere Einladung',
  supersededText: 'Bitte den Link in der neuesten E-Mail desselben Absenders öffnen.',
  usedTitle: 'Diese Einladung wurde bereits angenommen',
  usedText: 'Melden Sie sich mit der Adresse an, an die sie ging, und Sie sind dabei.',
  usedTextSignedIn: 'Falls Sie sie mit diesem Konto angenommen haben, sind Sie bereits Mitglied.',
  failedTitle: 'Die Einladung konnte nicht geladen werden',
}
