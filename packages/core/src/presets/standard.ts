// Decides the model for everybody who has no other: owner, admin, member, viewer.
import { definePolicy } from '../define-policy.ts'
import type { Policy } from '../policy.ts'
import type { WordsByLanguage } from '../words.ts'
import { standard as ar } from './words/ar/standard.ts'
import { standard as de } from './words/de/standard.ts'
import { standard as en } from './words/en/standard.ts'
import { standard as es } from './words/es/standard.ts'
import { standard as fr } from './words/fr/standard.ts'
import { standard as ja } from './words/ja/standard.ts'
import { standard as ru } from './words/ru/standard.ts'
import { standard as zh } from './words/zh/standard.ts'

/** Owner, admin, member, viewer. At least one owner; invitations expire after seven days. */
export const standard: Policy = definePolicy({
  permissions: ['project.read', 'project.write', 'billing.read', 'billing.write'],
  roles: {
    owner: { permissions: 'all' },
    admin: {
      permissions: [
        'organization.read',
        'organization.update',
        'member.*',
        'grant.change',
        'invitation.*',
        'audit.read',
        'project.*',
      ],
    },
    member: { permissions: ['organization.read', 'member.read', 'project.*'] },
    viewer: { permissions: ['organization.read', 'member.read', 'project.read'] },
  },
  owners: {
    role: 'owner',
    atLeast: 1,
    transfer: { to: ['admin', 'member'], formerOwnerBecomes: 'admin' },
  },
  invitations: { role: 'member', expireAfter: 'P7D', declinable: true, resendAfter: 'PT60S' },
})

/** The words of {@link standard}. */
export const standardWords: WordsByLanguage = { en, de, fr, es, ru, zh, ja, ar }
