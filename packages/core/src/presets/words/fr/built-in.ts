// What Rollcall's own permissions are called in French.
import type { BuiltInWords } from '../../../words.ts'

export const builtIn: BuiltInWords = {
  'organization.read': { label: 'Voir l’organisation', description: 'Son nom et ses paramètres' },
  'organization.update': {
    label: 'Modifier l’organisation',
    description: 'Son nom et ses paramètres',
  },
  'organization.delete': {
    label: 'Supprimer l’organisation',
    description: 'Avec tout ce qu’elle contient',
  },
  'member.read': { label: 'Voir les personnes', description: 'Qui appartient à l’organisation' },
  'member.change': {
    label: 'Modifier les personnes',
    description: 'Leur rôle, leur nom et leur langue',
  },
  'member.suspend': {
    label: 'Suspendre des personnes',
    description: 'Leur retirer l’accès pour un temps',
  },
  'member.remove': { label: 'Retirer des personnes', description: 'Les retirer de l’organisation' },
  'grant.change': {
    label: 'Modifier les autorisations',
    description: 'Accorder et retirer des accès en plus du rôle, dans la limite des siens',
  },
  'invitation.read': {
    label: 'Voir les invitations',
    description: 'Celles qui sont encore en attente',
  },
  'invitation.create': { label: 'Inviter des personnes', description: 'Dans l’organisation' },
  'invitation.manage': { label: 'Gérer les invitations', description: 'Les renvoyer, les annuler' },
  'ownership.offer': {
    label: 'Transmettre la propriété',
    description: 'La proposer à quelqu’un d’autre',
  },
  'audit.read': { label: 'Consulter l’activité', description: 'Qui a modifié quoi, et quand' },
  'project.read': { label: 'Voir les projets', description: 'Leur existence et leur contenu' },
}
