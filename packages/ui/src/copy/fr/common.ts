// What several screens say, in French.
import type { CommonCopy } from '../en/common.ts'

export const common: CommonCopy = {
  invite: 'Inviter',
  cancel: 'Annuler',
  close: 'Fermer',
  dismiss: 'Masquer',
  retry: 'Réessayer',
  loading: 'Chargement',
  you: 'Vous',
  copyLink: 'Copier le lien',
  copied: 'Copié',
  somebody: 'Quelqu’un',
  never: 'Jamais',
  partMissing: 'Impossible de charger cette partie.',
}
