// Decides what stands where at Venta Cloud: the list of organizations first, and more in the sidebar once one is open.
import type { Composition } from '../composition.ts'
import { ventaCopy } from '../copy/venta.ts'

export const ventaComposition: Composition = {
  organization: { one: 'organization', many: 'organizations', mine: 'Organizations' },
  home: 'organizations',
  pages: [
    {
      at: 'top',
      pages: [
        { page: 'overview', path: '', label: 'Overview' },
        { page: 'projects', path: 'projects', label: 'Projects' },
        { page: 'people', path: 'administrators', label: 'Administrators', needs: 'member.read' },
        { page: 'activity', path: 'activity', label: 'Activity', needs: 'audit.read' },
        { page: 'billing', path: 'billing', label: 'Billing', needs: 'billing.read' },
        { page: 'settings', path: 'settings', label: 'Settings', needs: 'organization.update' },
      ],
    },
  ],
  people: {
    columns: ['person', 'role', 'joined', 'status'],
    filters: [],
    invitations: 'among members',
    inviteAt: 'start',
    roles: ['owner', 'administrator'],
    details: 'none',
    confirm: ['resendInvitation'],
  },
  invites: { bell: false, dot: false, prompt: false },
  signUp: 'address',
  copy: ventaCopy,
}
