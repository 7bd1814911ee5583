// What things of `permissions` are called in English.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const permissions: Words = {
  roles: {
    owner: { label: 'Owner', description: 'Holds every permission, and owns the organization' },
    admin: { label: 'Admin', description: 'Holds every permission' },
    member: { label: 'Member', description: 'Holds the permissions that are switched on' },
  },
  permissions: {
    ...builtIn,
    'member.read': { label: 'See members', description: 'Who belongs to the organization' },
    'member.remove': { label: 'Remove members', description: 'Revoke their membership' },
    'invitation.create': {
      label: 'Invite members',
      description: 'With permissions up to your own',
    },
    'project.administer': { label: 'Administer projects', description: 'All that is in them' },
    'project.create': { label: 'Create projects', description: 'In the organization' },
    'project.delete': { label: 'Delete the project', description: 'With all that is in it' },
    'contact.read': { label: 'See contact persons', description: 'Of the organization' },
    'contact.manage': { label: 'Manage contact persons', description: 'Add, change and remove' },
    'team.create': { label: 'Create teams', description: 'In the organization' },
    'team.manage': { label: 'Manage teams', description: 'Change and delete' },
    'account.create': { label: 'Create service accounts', description: 'For programs' },
    'account.manage': { label: 'Manage service accounts', description: 'Change and delete' },
    'key.create': { label: 'Create API keys', description: 'For the project' },
    'key.read': { label: 'See API keys', description: 'Of the project' },
    'compute.view': { label: 'OpenStack: viewer', description: 'Sees servers and networks' },
    'compute.edit': { label: 'OpenStack: editor', description: 'Changes servers and networks' },
    'cluster.create': { label: 'Create clusters', description: 'Kubernetes' },
    'cluster.read': { label: 'See clusters', description: 'Kubernetes' },
    'cluster.update': { label: 'Change clusters', description: 'Kubernetes' },
    'cluster.delete': { label: 'Delete clusters', description: 'Kubernetes' },
    'sshkey.create': { label: 'Add SSH keys', description: 'For the nodes of clusters' },
    'sshkey.read': { label: 'See SSH keys', description: 'For the nodes of clusters' },
    'sshkey.update': { label: 'Change SSH keys', description: 'For the nodes of clusters' },
    'sshkey.delete': { label: 'Delete SSH keys', description: 'For the nodes of clusters' },
    'database.create': { label: 'Create databases', description: 'Run for you' },
    'database.read': { label: 'See databases', description: 'Run for you' },
    'database.update': { label: 'Change databases', description: 'Run for you' },
    'database.delete': { label: 'Delete databases', description: 'Run for you' },
    'backup.read': { label: 'See backups', description: 'Of databases' },
    'observability.view': { label: 'Observability: reader', description: 'Sees dashboards' },
    'observability.edit': { label: 'Observability: editor', description: 'Changes dashboards' },
    'observability.administer': { label: 'Observability: admin', description: 'And its settings' },
  },
}
