// What the bell says, in German.
import type { BellCopy } from '../en/bell.ts'
import { plurals } from '../plural.ts'

const plural = plurals('de')

export const bell: BellCopy = {
  name: (count) =>
    count === 0
      ? 'Keine offenen Einladungen'
      : plural(count, { one: '1 offene Einladung', other: `${count} offene Einladungen` }),
  title: 'Einladungen',
  menuItem: 'Einladungen',
  invites: (organization, role) => `${organization} lädt Sie als ${role} ein`,
  expires: (when) => `läuft ${when} ab`,
  accept: 'Annehmen',
  acceptOf: (organization) => `Einladung zu ${organization} annehmen`,
  decline: 'Ablehnen',
  declineOf: (organization) => `Einladung zu ${organization} ablehnen`,
  joining: (organization) => `Beitritt zu ${organization} läuft`,
  joined: (organization) => `${organization} beigetreten`,
  declined: (organization) => `${organization} abgelehnt`,
  gone: 'Diese Einladung gilt nicht mehr',
  undo: 'Rückgängig',
  undoOf: (organization) => `Ablehnung von ${organization} rückgängig machen`,
  empty: 'Es warten keine Einladungen.',
  unverified: 'Sobald Ihre E-Mail-Adresse bestätigt ist, erscheinen Ihre Einladungen hier.',
  failed: 'Ihre Einladungen konnten nicht geladen werden.',
}
