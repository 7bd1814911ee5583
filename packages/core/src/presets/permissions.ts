// Decides the model of a cloud where everything is given one by one: in the organization, and in each project.
import { definePolicy } from '../define-policy.ts'
import type { Policy } from '../policy.ts'
import type { WordsByLanguage } from '../words.ts'
import { permissions as ar } from './words/ar/permissions.ts'
import { permissions as de } from './words/de/permissions.ts'
import { permissions as en } from './words/en/permissions.ts'
import { permissions as es } from './words/es/permissions.ts'
import { permissions as fr } from './words/fr/permissions.ts'
import { permissions as ja } from './words/ja/permissions.ts'
import { permissions as ru } from './words/ru/permissions.ts'
import { permissions as zh } from './words/zh/permissions.ts'

/** What is switched on and off for a member of the organization. */
const inOrganization = [
  'project.administer',
  'project.create',
  'grant.change',
  'member.read',
  'member.remove',
  'invitation.create',
  // Who lists and revokes invitations is not said: two switches of their own are ours.
  'invitation.read',
  'invitation.manage',
  'contact.read',
  'contact.manage',
  'team.create',
  'account.create',
]

/** What is switched on and off for a member of a project. */
const inProject = [
  'project.administer',
  'grant.change',
  'project.read',
  'project.delete',
  'key.create',
  'key.read',
  'compute.view',
  'compute.edit',
  ...everyActOn('cluster'),
  ...everyActOn('sshkey'),
  ...everyActOn('database'),
  'backup.read',
  'observability.view',
  'observability.edit',
  'observability.administer',
]

/** Members hold what was switched on for them, and nothing else. An invitation carries permissions of the organization. */
export const permissions: Policy = definePolicy({
  permissions: [
    'project.administer',
    'project.create',
    'contact.read',
    'contact.manage',
    'team.create',
    'team.manage',
    'account.create',
    'account.manage',
  ],
  switches: inOrganization,
  roles: {
    owner: { permissions: 'all' },
    // What an admin holds is not said: all, like an owner, is ours.
    admin: { permissions: 'all' },
    member: { permissions: ['organization.read'] },
  },
  projects: { switches: inProject },
  // How many owners there must be is not said: one is ours.
  owners: { role: 'owner', atLeast: 1 },
  members: { others: ['role'] },
  invitations: {
    ask: ['email', 'emailAgain', 'permissions'],
    role: 'member',
    atMost: 10,
    // That invitations end is said, not when: a week is ours.
    expireAfter: 'P7D',
    declinable: true,
    // Resending is not described: that there is none is ours.
    resendable: false,
    revocable: true,
  },
})

function everyActOn(noun: string): string[] {
  return ['create', 'read', 'update', 'delete'].map((verb) => `${noun}.${verb}`)
}

/** The words of {@link permissions}. */
export const permissionsWords: WordsByLanguage = { en, de, fr, es, ru, zh, ja, ar }
