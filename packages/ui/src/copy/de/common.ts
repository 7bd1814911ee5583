// What several screens say, in German.
import type { CommonCopy } from '../en/common.ts'

export const common: CommonCopy = {
  invite: 'Einladen',
  cancel: 'Abbrechen',
  close: 'Schließen',
  dismiss: 'Ausblenden',
  retry: 'Erneut versuchen',
  loading: 'Wird geladen',
  you: 'Sie',
  copyLink: 'Link kopieren',
  copied: 'Kopiert',
  somebody: 'Jemand',
  never: 'Nie',
  partMissing: 'Dieser Teil konnte nicht geladen werden.',
}
