// Decides the model of a control panel with collaborators: invited by address alone, let into projects one by one.
import { definePolicy } from '../define-policy.ts'
import type { Policy } from '../policy.ts'
import type { WordsByLanguage } from '../words.ts'
import { collaborators as ar } from './words/ar/collaborators.ts'
import { collaborators as de } from './words/de/collaborators.ts'
import { collaborators as en } from './words/en/collaborators.ts'
import { collaborators as es } from './words/es/collaborators.ts'
import { collaborators as fr } from './words/fr/collaborators.ts'
import { collaborators as ja } from './words/ja/collaborators.ts'
import { collaborators as ru } from './words/ru/collaborators.ts'
import { collaborators as zh } from './words/zh/collaborators.ts'

/**
 * Owners hold everything. Collaborators begin with nothing; in each project they are given what they may create, modify
 * and delete there.
 */
export const collaborators: Policy = definePolicy({
  permissions: ['project.create', 'billing.read', 'billing.write'],
  roles: {
    owner: { permissions: 'all' },
    collaborator: { permissions: [] },
  },
  projects: {
    // The document speaks of "all types of resources"; which there are is ours.
    rows: ['server', 'network', 'loadBalancer', 'storage', 'database', 'domain'],
    columns: ['create', 'modify', 'delete'],
  },
  owners: { role: 'owner', atLeast: 1 },
  // The document says nothing of names; that nobody writes them for others is ours.
  members: { others: ['role'] },
  invitations: {
    ask: ['email'],
    role: 'collaborator',
    atMost: 1,
    // How long an invitation is open is not said: a week is ours.
    expireAfter: 'P7D',
    // Only Accept is described: that nobody declines is ours.
    declinable: false,
    // Neither resending nor revoking is described: that only a mistake can be undone is ours.
    resendable: false,
    revocable: true,
  },
})

/** The words of {@link collaborators}. */
export const collaboratorsWords: WordsByLanguage = { en, de, fr, es, ru, zh, ja, ar }
