// What things of `services` are called in English.
import type { ServiceWords, Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const services: Words = {
  roles: {
    administrators: { label: 'Administrators', description: 'Everything, and managing users' },
    engineers: { label: 'Engineers', description: 'Set up the CDN, without managing users' },
    purgeApiWeb: {
      label: 'Purge and Prefetch only (API and Web)',
      description: 'Clears and warms the cache, by API and in the control panel',
    },
    purgeApi: {
      label: 'Purge and Prefetch only (API)',
      description: 'Clears and warms the cache, by API alone',
    },
    users: { label: 'Users', description: 'See resources and statistics, change nothing' },
  },
  permissions: {
    ...builtIn,
    'panel.use': { label: 'Use the control panel', description: 'Beside the API' },
    'cdn.read': { label: 'See the CDN', description: 'Resources and statistics' },
    'cdn.write': { label: 'Set up the CDN', description: 'Resources, origins and rules' },
    'cdn.purge': { label: 'Purge and prefetch', description: 'Clear and warm the cache' },
    'cloud.read': { label: 'See the cloud', description: 'Resources of a project' },
    'cloud.use': { label: 'Work in the cloud', description: 'Resources in internal networks' },
    'cloud.expose': {
      label: 'Use public networks',
      description: 'External and floating addresses',
    },
    'cloud.manage': { label: 'Manage cloud projects', description: 'Quotas and settings' },
    'billing.write': { label: 'Billing', description: 'Invoices, plans and payment' },
    'dns.write': { label: 'DNS', description: 'Zones and records' },
    'storage.write': { label: 'Storage', description: 'Buckets and keys' },
    'streaming.write': { label: 'Streaming', description: 'Videos and live streams' },
    'security.write': { label: 'Web security', description: 'Rules and protected domains' },
  },
  services: {
    cloud: {
      label: 'Cloud',
      description: 'Servers, networks and clusters',
      roles: {
        administrator: { label: 'Administrator', description: 'All projects' },
        projectAdministrator: { label: 'Project Administrator', description: 'The whole project' },
        user: { label: 'User', description: 'Works with all resources of the project' },
        internalNetworkOnly: {
          label: 'Internal Network Only',
          description: 'Works with resources in internal networks',
        },
        observer: { label: 'Observer', description: 'Sees the project, changes nothing' },
      },
    },
    billing: full('Billing', 'Invoices and payment'),
    dns: full('DNS', 'Zones and records'),
    storage: full('Storage', 'Objects and files'),
    streaming: full('Streaming', 'Video on demand and live'),
    webSecurity: full('Web security', 'Protection of sites and APIs'),
  },
}

function full(label: string, description: string): ServiceWords {
  const administrator = { label: 'Administrator', description: 'Full permissions' }
  return { label, description, roles: { administrator } }
}
