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
  fr: {
    membersTable: {
      title: 'Utilisateurs',
      invite: 'Inviter un utilisateur',
      pending: 'Non activé',
    },
  },
  es: {
    membersTable: { title: 'Usuarios', invite: 'Invitar a un usuario', pending: 'Sin activar' },
  },
  ja: { membersTable: { title: 'ユーザー', invite: 'ユーザーを招待', pending: '未有効化' } },
  ar: { membersTable: { title: 'المستخدمون', invite: 'دعوة مستخدم', pending: 'غير مفعّل' } },
}
