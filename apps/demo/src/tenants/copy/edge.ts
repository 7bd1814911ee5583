// Decides what Rollcall's components say at Edge Networks in its own words: people are users, and activate their accounts.
import type { OwnCopy } from '../composition.ts'

export const edgeCopy: OwnCopy = {
  en: {
    membersTable: {
      title: 'Users',
      invite: 'Invite user',
      searchLabel: 'Search users',
      searchPlaceholder: 'Search by ID, name or email',
      pending: 'Not activated',
      twoFactorPending: 'Not activated',
      resend: 'Resend invite',
      resendTo: (email) => `Resend invite to ${email}`,
      revoke: 'Delete…',
      revoked: (email) => `The invite to ${email} is deleted`,
      remove: 'Delete…',
      removed: (name) => `${name} was deleted`,
      errorTitle: 'The users could not be loaded',
      refusedTitle: 'You cannot see these users',
    },
    dialogs: {
      removeTitle: (name) => `Delete ${name}?`,
      removeAct: () => 'Delete',
      remove: 'Delete',
      removing: 'Deleting',
      revokeTitle: (email) => `Delete the invite to ${email}?`,
      revokeAct: 'Delete',
      revoking: 'Deleting',
    },
    inviteDialog: {
      title: () => 'Invite user',
      send: () => 'Invite user',
    },
  },
  de: {
    membersTable: { title: 'Benutzer', invite: 'Benutzer einladen', pending: 'Nicht aktiviert' },
  },
  zh: { membersTable: { title: '用户', invite: '邀请用户', pending: '未激活' } },
  ru: {
    membersTable: {
      title: 'Пользователи',
      invite: 'Пригласить пользователя',
      pending: 'Не активирован',
    },
  },
}
