// Decides the model of a console run by administrators: one owner, who can hand over, and administrators of everything.
import { definePolicy } from '../define-policy.ts'
import type { Policy } from '../policy.ts'
import type { WordsByLanguage } from '../words.ts'
import { administrators as ar } from './words/ar/administrators.ts'
import { administrators as de } from './words/de/administrators.ts'
import { administrators as en } from './words/en/administrators.ts'
import { administrators as es } from './words/es/administrators.ts'
import { administrators as fr } from './words/fr/administrators.ts'
import { administrators as ja } from './words/ja/administrators.ts'
import { administrators as ru } from './words/ru/administrators.ts'
import { administrators as zh } from './words/zh/administrators.ts'

/** One owner; administrators of everything but billing and the organization itself; members of single projects. */
export const administrators: Policy = definePolicy({
  permissions: ['project.create', 'project.delete', 'billing.read', 'billing.write'],
  roles: {
    owner: { permissions: 'all' },
    administrator: {
      permissions: [
        'organization.read',
        'member.read',
        'member.remove',
        'grant.change',
        'invitation.*',
        'audit.read',
        'project.*',
      ],
      projects: 'all',
    },
    // Works in the projects they were given, sees nobody, and is invited by nobody.
    member: { permissions: [] },
  },
  projects: {
    permissions: ['resource.read', 'resource.write'],
    roles: { member: 'all' },
  },
  owners: {
    role: 'owner',
    exactly: 1,
    transfer: {
      to: ['administrator'],
      // What the former owner becomes is not said: an administrator is ours.
      formerOwnerBecomes: 'administrator',
      // How long an offer waits is not said: a week is ours.
      expireAfter: 'P7D',
    },
  },
  // Roles change by invitation and transfer alone.
  members: { others: [] },
  invitations: {
    ask: ['email'],
    role: 'administrator',
    atMost: 1,
    // How long an invitation is open is not said: a week is ours.
    expireAfter: 'P7D',
    // Only accepting is described: that nobody declines is ours.
    declinable: false,
    resendable: true,
    revocable: true,
    invitee: { registered: 'required', register: true, not: ['projectMember'] },
  },
})

/** The words of {@link administrators}. */
export const administratorsWords: WordsByLanguage = { en, de, fr, es, ru, zh, ja, ar }
