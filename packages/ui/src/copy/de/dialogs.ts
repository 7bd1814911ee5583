// What the confirming dialogs say, in German.
import type { DialogsCopy } from '../en/dialogs.ts'
import { plurals } from '../plural.ts'

const plural = plurals('de')

export const dialogs: DialogsCopy = {
  removeTitle: (name) => `${name} entfernen?`,
  removeConsequence: (short) =>
    `${short} verliert sofort den Zugriff. Alles, was ${short} erstellt hat, bleibt erhalten.`,
  removeAct: (short) => `${short} entfernen`,
  remove: 'Entfernen',
  removing: 'Wird entfernt',
  invitationsRevoked: (short, count) =>
    plural(count, {
      one: `Eine offene Einladung, die ${short} verschickt hat, wird zurückgezogen.`,
      other: `${count} offene Einladungen, die ${short} verschickt hat, werden zurückgezogen.`,
    }),
  offerCancelled: (short) => `Das Angebot der Inhaberschaft an ${short} wird zurückgezogen.`,
  userDeleted: (short) => `Das ist die letzte Organisation von ${short}: Das Konto wird gelöscht.`,

  revokeTitle: (email) => `Einladung an ${email} zurückziehen?`,
  revokeConsequence:
    'Der Link funktioniert ab sofort nicht mehr. Diese Adresse kann später erneut eingeladen werden.',
  revokeAct: 'Einladung zurückziehen',
  revoking: 'Wird zurückgezogen',

  editTitle: (email) => `Einladung an ${email} bearbeiten`,
  editConsequence: 'Der Link bleibt, wie er ist, und es wird keine E-Mail verschickt.',
  editStale:
    'Jemand anderes hat diese Einladung inzwischen geändert. Es wurde nichts gespeichert. Neu ist dort:',
  editAgain: 'Ihre eigenen Änderungen stehen noch da. Speichern Sie noch einmal, damit sie gelten.',
  editAccess: 'Zugriff',

  resendTitle: 'Einladung erneut senden?',
  resendConsequence: (email) =>
    `${email} erhält einen neuen Link. Der bisherige funktioniert dann nicht mehr.`,
  resendAct: 'Erneut senden',
  resending: 'Wird gesendet',

  suspendTitle: (name) => `${name} sperren?`,
  suspendConsequence: (short) =>
    `${short} verliert den Zugriff, bis jemand die Sperre aufhebt. Die Rolle bleibt erhalten.`,
  suspendAct: 'Sperren',
  suspending: 'Wird gesperrt',

  reactivateTitle: (name) => `Sperre von ${name} aufheben?`,
  reactivateConsequence: (short) => `${short} hat sofort wieder Zugriff, mit der bisherigen Rolle.`,
  reactivateAct: 'Sperre aufheben',
  reactivating: 'Wird aufgehoben',

  transferTitle: (organization, name) => `${name} die Inhaberschaft von ${organization} anbieten?`,
  transferConsequence: (short, role, former) =>
    `Bis ${short} annimmt, ändert sich nichts. Danach hat ${short} die Rolle ${role} und Sie die Rolle ${former}.`,
  transferAct: 'Angebot senden',
  transferring: 'Wird gesendet',

  leaveTitle: (organization) => `${organization} verlassen?`,
  leaveConsequence: (organization) =>
    `Sie verlieren sofort den Zugriff. Für eine Rückkehr muss jemand aus ${organization} Sie neu einladen.`,
  leaveAct: (organization) => `${organization} verlassen`,
  leaving: 'Wird verlassen',
}
