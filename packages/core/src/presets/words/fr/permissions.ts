// What things of `permissions` are called in French.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const permissions: Words = {
  roles: {
    owner: {
      label: 'Propriétaire',
      description: 'A toutes les autorisations et possède l’organisation',
    },
    admin: { label: 'Admin', description: 'A toutes les autorisations' },
    member: { label: 'Membre', description: 'A les autorisations activées' },
  },
  permissions: {
    ...builtIn,
    'member.read': { label: 'Voir les membres', description: 'Qui appartient à l’organisation' },
    'member.remove': { label: 'Retirer des membres', description: 'Mettre fin à leur adhésion' },
    'invitation.create': {
      label: 'Inviter des membres',
      description: 'Avec des autorisations dans la limite des siennes',
    },
    'project.administer': {
      label: 'Administrer les projets',
      description: 'Tout ce qu’ils contiennent',
    },
    'project.create': { label: 'Créer des projets', description: 'Dans l’organisation' },
    'project.delete': { label: 'Supprimer le projet', description: 'Avec tout ce qu’il contient' },
    'contact.read': { label: 'Voir les contacts', description: 'De l’organisation' },
    'contact.manage': { label: 'Gérer les contacts', description: 'Ajouter, modifier et retirer' },
    'team.create': { label: 'Créer des équipes', description: 'Dans l’organisation' },
    'team.manage': { label: 'Gérer les équipes', description: 'Modifier et supprimer' },
    'account.create': { label: 'Créer des comptes de service', description: 'Pour des programmes' },
    'account.manage': {
      label: 'Gérer les comptes de service',
      description: 'Modifier et supprimer',
    },
    'key.create': { label: 'Créer des clés d’API', description: 'Pour le projet' },
    'key.read': { label: 'Voir les clés d’API', description: 'Du projet' },
    'compute.view': {
      label: 'OpenStack (lecteur)',
      description: 'Voit les serveurs et les réseaux',
    },
    'compute.edit': {
      label: 'OpenStack (éditeur)',
      description: 'Modifie les serveurs et les réseaux',
    },
    'cluster.create': { label: 'Créer des clusters', description: 'Kubernetes' },
    'cluster.read': { label: 'Voir des clusters', description: 'Kubernetes' },
    'cluster.update': { label: 'Modifier des clusters', description: 'Kubernetes' },
    'cluster.delete': { label: 'Supprimer des clusters', description: 'Kubernetes' },
    'sshkey.create': { label: 'Ajouter des clés SSH', description: 'Pour les nœuds des clusters' },
    'sshkey.read': { label: 'Voir des clés SSH', description: 'Pour les nœuds des clusters' },
    'sshkey.update': { label: 'Modifier des clés SSH', description: 'Pour les nœuds des clusters' },
    'sshkey.delete': {
      label: 'Supprimer des clés SSH',
      description: 'Pour les nœuds des clusters',
    },
    'database.create': { label: 'Créer des bases de données', description: 'Gérées pour vous' },
    'database.read': { label: 'Voir des bases de données', description: 'Gérées pour vous' },
    'database.update': { label: 'Modifier des bases de données', description: 'Gérées pour vous' },
    'database.delete': { label: 'Supprimer des bases de données', description: 'Gérées pour vous' },
    'backup.read': { label: 'Voir les sauvegardes', description: 'Des bases de données' },
    'observability.view': {
      label: 'Observabilité (lecteur)',
      description: 'Voit les tableaux de bord',
    },
    'observability.edit': {
      label: 'Observabilité (éditeur)',
      description: 'Modifie les tableaux de bord',
    },
    'observability.administer': {
      label: 'Observabilité (administrateur)',
      description: 'Et ses paramètres',
    },
  },
}
