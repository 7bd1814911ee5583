// What things of `collaborators` are called in French.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const collaborators: Words = {
  roles: {
    owner: {
      label: 'Propriétaire',
      description: 'Toute l’organisation, avec ses paramètres, facturation et invitations',
    },
    collaborator: {
      label: 'Collaborateur',
      description: 'Commence sans autorisation, et en reçoit projet par projet',
    },
  },
  permissions: {
    ...builtIn,
    'project.create': { label: 'Créer des projets', description: 'Dans l’organisation' },
    'billing.read': { label: 'Voir la facturation', description: 'Factures et moyens de paiement' },
    'billing.write': {
      label: 'Modifier la facturation',
      description: 'Tous les paramètres de facturation',
    },
  },
  rows: {
    server: { label: 'Serveurs', description: 'Machines virtuelles' },
    network: { label: 'Réseaux', description: 'Réseaux privés et adresses IP' },
    loadBalancer: {
      label: 'Répartiteurs de charge',
      description: 'Répartissent le trafic entre les serveurs',
    },
    storage: { label: 'Stockage', description: 'Fichiers et objets' },
    database: { label: 'Bases de données', description: 'Gérées pour vous' },
    domain: { label: 'Domaines', description: 'Noms et enregistrements DNS' },
  },
  columns: {
    create: { label: 'Créer', description: 'En ajouter' },
    modify: { label: 'Modifier', description: 'Changer l’existant' },
    delete: { label: 'Supprimer', description: 'Définitivement' },
  },
}
