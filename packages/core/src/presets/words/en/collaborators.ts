// What things of `collaborators` are called in English.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const collaborators: Words = {
  roles: {
    owner: {
      label: 'Owner',
      description: 'The entire organization: all settings, billing, and inviting collaborators',
    },
    collaborator: {
      label: 'Collaborator',
      description: 'Begins without permissions; they are given for each project',
    },
  },
  permissions: {
    ...builtIn,
    'project.create': { label: 'Create projects', description: 'In the organization' },
    'billing.read': { label: 'See billing', description: 'Invoices and payment methods' },
    'billing.write': { label: 'Change billing', description: 'All billing settings' },
  },
  rows: {
    server: { label: 'Servers', description: 'Virtual machines' },
    network: { label: 'Networks', description: 'Private networks and IP addresses' },
    loadBalancer: { label: 'Load balancers', description: 'Which share traffic among servers' },
    storage: { label: 'Storage', description: 'Files and objects' },
    database: { label: 'Databases', description: 'Run for you' },
    domain: { label: 'Domains', description: 'Names and their DNS records' },
  },
  columns: {
    create: { label: 'Create', description: 'Make new ones' },
    modify: { label: 'Modify', description: 'Change what is there' },
    delete: { label: 'Delete', description: 'Take them away for good' },
  },
}
