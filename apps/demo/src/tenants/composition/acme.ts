// Decides what stands where at Acme Cloud: everything in the sidebar, the bell in the top bar.
import type { Composition } from '../composition.ts'

export const acmeComposition: Composition = {
  organization: { one: 'organization', many: 'organizations', mine: 'Your organizations' },
  home: 'chooser',
  pages: [
    {
      at: 'top',
      pages: [
        { page: 'overview', path: '', label: 'Overview' },
        { page: 'projects', path: 'projects', label: 'Projects' },
        { page: 'people', path: 'members', label: 'Members', needs: 'member.read' },
        { page: 'activity', path: 'activity', label: 'Activity', needs: 'audit.read' },
        { page: 'billing', path: 'billing', label: 'Billing', needs: 'billing.read' },
        { page: 'settings', path: 'settings', label: 'Settings', needs: 'organization.update' },
      ],
    },
  ],
  people: {
    columns: ['person', 'role', 'joined', 'active'],
    filters: ['role', 'status'],
    invitations: 'among members',
    inviteAt: 'end',
    details: 'none',
    selectable: true,
  },
  invites: { bell: true, dot: false, prompt: false },
  signUp: 'address',
}
