// Decides what stands where at Elf Cloud: a dashboard that asks, and an organization whose details are tabs.
import type { Composition } from '../composition.ts'
import { elfCopy } from '../copy/elf.ts'

export const elfComposition: Composition = {
  organization: { one: 'organization', many: 'organizations', mine: 'Organization overview' },
  home: 'dashboard',
  pages: [
    {
      at: 'tabs',
      pages: [
        { page: 'projects', path: '', label: 'Projects' },
        { page: 'people', path: 'members', label: 'Members', needs: 'member.read' },
        {
          page: 'invitations',
          path: 'invitations',
          label: 'Invitations',
          needs: 'invitation.read',
        },
        { page: 'activity', path: 'activity', label: 'Activity', needs: 'audit.read' },
        { page: 'guide', path: 'permission-model', label: 'Permission model' },
        { page: 'settings', path: 'settings', label: 'Settings', needs: 'organization.update' },
      ],
    },
  ],
  people: {
    columns: ['person', 'role', 'joined', 'twoFactor'],
    filters: ['twoFactor'],
    invitations: 'own page',
    inviteAt: 'end',
    details: 'page',
  },
  invites: { bell: true, dot: false, prompt: true },
  signUp: 'address',
  copy: elfCopy,
}
