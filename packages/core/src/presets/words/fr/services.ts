// What things of `services` are called in French.
import type { ServiceWords, Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const services: Words = {
  roles: {
    administrators: {
      label: 'Administrateurs',
      description: 'Tout, y compris la gestion des utilisateurs',
    },
    engineers: {
      label: 'Ingénieurs',
      description: 'Configurent le CDN, sans gérer les utilisateurs',
    },
    purgeApiWeb: {
      label: 'Purge et préchargement (API et web)',
      description: 'Vident et préchargent le cache, par l’API et l’interface web',
    },
    purgeApi: {
      label: 'Purge et préchargement (API)',
      description: 'Vident et préchargent le cache, par l’API seulement',
    },
    users: {
      label: 'Utilisateurs',
      description: 'Voient les ressources et les statistiques, ne modifient rien',
    },
  },
  permissions: {
    ...builtIn,
    'panel.use': { label: 'Utiliser l’interface web', description: 'En plus de l’API' },
    'cdn.read': { label: 'Voir le CDN', description: 'Ressources et statistiques' },
    'cdn.write': { label: 'Configurer le CDN', description: 'Ressources, origines et règles' },
    'cdn.purge': { label: 'Purger et précharger', description: 'Vider et préparer le cache' },
    'cloud.read': { label: 'Voir le cloud', description: 'Les ressources d’un projet' },
    'cloud.use': { label: 'Utiliser le cloud', description: 'Les ressources des réseaux internes' },
    'cloud.expose': {
      label: 'Utiliser les réseaux publics',
      description: 'Adresses externes et flottantes',
    },
    'cloud.manage': { label: 'Gérer les projets cloud', description: 'Quotas et paramètres' },
    'billing.write': { label: 'Facturation', description: 'Factures, formules et paiement' },
    'dns.write': { label: 'DNS', description: 'Zones et enregistrements' },
    'storage.write': { label: 'Stockage', description: 'Compartiments et clés' },
    'streaming.write': { label: 'Streaming', description: 'Vidéos et directs' },
    'security.write': { label: 'Sécurité web', description: 'Règles et domaines protégés' },
  },
  services: {
    cloud: {
      label: 'Cloud',
      description: 'Serveurs, réseaux et clusters',
      roles: {
        administrator: { label: 'Administrateur', description: 'Tous les projets' },
        projectAdministrator: { label: 'Administrateur du projet', description: 'Tout le projet' },
        user: { label: 'Utilisateur', description: 'Utilise toutes les ressources du projet' },
        internalNetworkOnly: {
          label: 'Réseau interne uniquement',
          description: 'Utilise les ressources des réseaux internes',
        },
        observer: { label: 'Observateur', description: 'Voit le projet, ne modifie rien' },
      },
    },
    billing: full('Facturation', 'Factures et paiement'),
    dns: full('DNS', 'Zones et enregistrements'),
    storage: full('Stockage', 'Objets et fichiers'),
    streaming: full('Streaming', 'Vidéo à la demande et en direct'),
    webSecurity: full('Sécurité web', 'Protection des sites et des API'),
  },
}

function full(label: string, description: string): ServiceWords {
  const administrator = { label: 'Administrateur', description: 'Toutes les autorisations' }
  return { label, description, roles: { administrator } }
}
