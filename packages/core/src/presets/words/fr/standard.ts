// What the roles and permissions of `standard` are called in French.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const standard: Words = {
  roles: {
    owner: {
      label: 'Propriétaire',
      description: 'Tout, y compris la facturation et la suppression de l’organisation',
    },
    admin: { label: 'Admin', description: 'Invite et gère les personnes et les projets' },
    member: { label: 'Membre', description: 'Travaille dans tous les projets' },
    viewer: { label: 'Lecteur', description: 'Voit tout, ne modifie rien' },
  },
  permissions: {
    ...builtIn,
    'project.write': { label: 'Travailler dans les projets', description: 'Modifier leur contenu' },
    'billing.read': { label: 'Voir la facturation', description: 'Factures et moyens de paiement' },
    'billing.write': {
      label: 'Modifier la facturation',
      description: 'Moyens de paiement et formule',
    },
  },
}
