// What things of `administrators` are called in French.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const administrators: Words = {
  roles: {
    owner: {
      label: 'Propriétaire',
      description: 'Tout, y compris la facturation et la transmission de l’organisation',
    },
    administrator: {
      label: 'Administrateur',
      description:
        'Toutes les ressources, tous les projets et toutes les personnes, sauf la facturation et l’organisation elle-même',
    },
    member: { label: 'Membre', description: 'Travaille uniquement dans certains projets' },
  },
  permissions: {
    ...builtIn,
    'project.create': { label: 'Créer des projets', description: 'Dans l’organisation' },
    'project.delete': {
      label: 'Supprimer des projets',
      description: 'Avec tout ce qu’ils contiennent',
    },
    'billing.read': { label: 'Voir la facturation', description: 'Factures et moyens de paiement' },
    'billing.write': {
      label: 'Modifier la facturation',
      description: 'Moyens de paiement et plafonds',
    },
    'resource.read': { label: 'Voir les ressources', description: 'Dans un projet' },
    'resource.write': { label: 'Utiliser les ressources', description: 'Dans un projet' },
  },
  projectRoles: {
    member: { label: 'Membre du projet', description: 'Utilise toutes les ressources du projet' },
  },
}
