// What mails say in German.
import type { Sentences } from '../sentences.ts'

export const de: Sentences = {
  quoted: (text) => `„${text}“`,
  stranger:
    'Falls Sie nicht wissen, worum es geht, können Sie diese E-Mail ignorieren: Es geschieht nichts.',
  invitation: {
    subject: (who, organization) => `${who} lädt Sie zu ${organization} ein`,
    lead: (who, organization, role) => `${who} lädt Sie als ${role} zu ${organization} ein.`,
    registered:
      'Der Zugriff gilt für Ihr bestehendes Konto: Melden Sie sich an und nehmen Sie die Einladung an.',
    unregistered:
      'Sie haben noch kein Konto: Erstellen Sie eines mit dieser Adresse, wählen Sie ein Passwort und nehmen Sie die Einladung an.',
    until: (day) => `Die Einladung gilt bis zum ${day}.`,
    withoutEnd: 'Die Einladung gilt, bis sie zurückgezogen wird.',
    act: 'Einladung ansehen',
  },
  ownershipOffer: {
    subject: (who, organization) =>
      who === null
        ? `Ihnen wird die Inhaberschaft von ${organization} angeboten`
        : `${who} bietet Ihnen die Inhaberschaft von ${organization} an`,
    lead: (who, organization) =>
      who === null
        ? `Ihnen wird die Inhaberschaft von ${organization} angeboten.`
        : `${who} bietet Ihnen die Inhaberschaft von ${organization} an.`,
    meaning: (role, who, formerRole) =>
      `Wenn Sie annehmen, haben Sie die Rolle ${role}, und ${who ?? 'wer sie bisher hatte,'} bekommt die Rolle ${formerRole}.`,
    nothingYet: 'Bis Sie annehmen, ändert sich nichts.',
    until: (day) => `Das Angebot gilt bis zum ${day}.`,
    act: 'Angebot ansehen',
  },
}
