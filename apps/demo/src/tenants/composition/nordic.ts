// Decides what stands where at Nordic Labs: collaborators at the bottom of the sidebar, invites under one's own picture.
import type { Composition } from '../composition.ts'
import { nordicCopy } from '../copy/nordic.ts'

export const nordicComposition: Composition = {
  organization: { one: 'organization', many: 'organizations', mine: 'Your organizations' },
  home: 'chooser',
  pages: [
    {
      at: 'top',
      pages: [
        { page: 'overview', path: '', label: 'Overview' },
        { page: 'projects', path: 'projects', label: 'Projects' },
      ],
    },
    {
      at: 'bottom',
      label: 'Organization settings',
      pages: [
        { page: 'settings', path: 'settings', label: 'General', needs: 'organization.update' },
        { page: 'people', path: 'collaborators', label: 'Collaborators', needs: 'member.read' },
        { page: 'activity', path: 'activity', label: 'Activity', needs: 'audit.read' },
        { page: 'billing', path: 'billing', label: 'Billing', needs: 'billing.read' },
      ],
    },
  ],
  people: {
    columns: ['person', 'role', 'joined', 'active'],
    filters: ['role'],
    invitations: { path: 'invites', label: 'Sent invites' },
    inviteAt: 'end',
    details: 'page',
  },
  invites: { bell: false, dot: true, prompt: false },
  signUp: 'address',
  signUpNote: 'Creating an account is free.',
  copy: nordicCopy,
}
