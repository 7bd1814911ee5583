// Decides the model of an account with services: each has roles of its own, and some are everybody's.
import { definePolicy } from '../define-policy.ts'
import type { Policy } from '../policy.ts'
import type { ServiceDefinition } from '../policy-definition.ts'
import type { WordsByLanguage } from '../words.ts'
import { services as ar } from './words/ar/services.ts'
import { services as de } from './words/de/services.ts'
import { services as en } from './words/en/services.ts'
import { services as es } from './words/es/services.ts'
import { services as fr } from './words/fr/services.ts'
import { services as ja } from './words/ja/services.ts'
import { services as ru } from './words/ru/services.ts'
import { services as zh } from './words/zh/services.ts'

/** The account role says what somebody may do with the CDN and with people; the cloud has roles of its own. */
export const services: Policy = definePolicy({
  permissions: [
    'panel.use',
    'cdn.read',
    'cdn.write',
    'cdn.purge',
    'billing.write',
    'dns.write',
    'storage.write',
    'streaming.write',
    'security.write',
  ],
  roles: {
    // In the cloud an administrator holds what the cloud role says, not more.
    administrators: { permissions: 'all', projects: [], selects: { cloud: 'administrator' } },
    // Who sees the users is not said: that everybody does is ours.
    // Which cloud role goes with the lower roles is not said: that none does is ours.
    engineers: { permissions: ['member.read', 'panel.use', 'cdn.*'] },
    purgeApiWeb: { permissions: ['member.read', 'panel.use', 'cdn.purge'] },
    purgeApi: { permissions: ['member.read', 'cdn.purge'] },
    users: { permissions: ['member.read', 'panel.use', 'cdn.read'] },
  },
  projects: { throughServices: ['cloud.read', 'cloud.use', 'cloud.expose', 'cloud.manage'] },
  services: {
    cloud: {
      organization: { administrator: ['cloud.*'] },
      project: {
        projectAdministrator: ['cloud.*'],
        user: ['cloud.read', 'cloud.use', 'cloud.expose'],
        internalNetworkOnly: ['cloud.read', 'cloud.use'],
        observer: ['cloud.read'],
      },
    },
    billing: everybodyAdministers('billing.write'),
    dns: everybodyAdministers('dns.write'),
    storage: everybodyAdministers('storage.write'),
    streaming: everybodyAdministers('streaming.write'),
    webSecurity: everybodyAdministers('security.write'),
  },
  // Whether the last administrator may go is not said: that one must stay is ours.
  owners: { role: 'administrators', atLeast: 1 },
  members: { own: ['displayName', 'locale'], others: ['role'] },
  invitations: {
    ask: ['name', 'email', 'locale', 'role', 'services'],
    role: 'users',
    atMost: 1,
    perDay: 5,
    expireAfter: 'PT24H',
    // Only accepting is described: that nobody declines is ours.
    declinable: false,
    resendable: true,
    revocable: true,
  },
  removal: { afterLastOrganization: 'deleteUser' },
})

function everybodyAdministers(permission: string): ServiceDefinition {
  return { organization: { administrator: [permission] }, always: 'administrator' }
}

/** The words of {@link services}. */
export const servicesWords: WordsByLanguage = { en, de, fr, es, ru, zh, ja, ar }
