// Decides what stands where at Edge Networks: users and API tokens among the account settings; invitations come by mail.
import type { Composition } from '../composition.ts'
import { edgeCopy } from '../copy/edge.ts'

export const edgeComposition: Composition = {
  organization: { one: 'account', many: 'accounts', mine: 'Your accounts' },
  home: 'chooser',
  pages: [
    {
      at: 'top',
      pages: [
        { page: 'overview', path: '', label: 'Home' },
        { page: 'projects', path: 'projects', label: 'Cloud' },
      ],
    },
    {
      at: 'top',
      label: 'Account settings',
      pages: [
        { page: 'settings', path: 'settings', label: 'Details', needs: 'organization.update' },
        { page: 'people', path: 'users', label: 'Users', needs: 'member.read' },
        { page: 'activity', path: 'activity', label: 'Activity', needs: 'audit.read' },
        { page: 'guide', path: 'roles', label: 'Roles and permissions' },
        { page: 'tokens', path: 'tokens', label: 'API tokens' },
        { page: 'billing', path: 'billing', label: 'Billing', needs: 'billing.write' },
      ],
    },
  ],
  people: {
    columns: ['id', 'person', 'email', 'role', 'locale', 'status', 'twoFactor'],
    filters: ['role', 'locale', 'status', 'twoFactor'],
    locales: ['en', 'de', 'zh', 'ru'],
    invitations: 'among members',
    inviteAt: 'end',
    details: 'dialog',
  },
  invites: { bell: false, dot: false, prompt: false },
  signUp: 'password',
  copy: edgeCopy,
}
