// Decides what Rollcall's components say at Venta Cloud in its own words: administrators are added and removed.
import type { OwnCopy } from '../composition.ts'

export const ventaCopy: OwnCopy = {
  en: {
    membersTable: {
      title: 'Administrators',
      invite: 'Add administrator',
      searchLabel: 'Search administrators',
      resend: 'Resend invitation…',
      resendTo: (email) => `Resend the invitation to ${email}`,
      revoke: 'Delete invitation…',
      revoked: (email) => `The invitation to ${email} is deleted`,
      offer: 'Transfer the organization…',
      pending: 'Pending',
      emptyText: 'Add the people who run this organization with you.',
      emptyAct: 'Add administrator',
      errorTitle: 'The administrators could not be loaded',
      refusedTitle: 'You cannot see these administrators',
      refusedText: 'Only administrators and the owner of the organization see them.',
    },
    dialogs: {
      resendTitle: 'Resend the invitation?',
      resendAct: 'Resend',
      revokeTitle: (email) => `Delete the invitation to ${email}?`,
      revokeAct: 'Delete',
      revoking: 'Deleting',
      transferTitle: (organization, name) => `Transfer ${organization} to ${name}?`,
      transferAct: 'Send',
    },
    inviteDialog: { title: () => 'Add administrator' },
  },
  de: { membersTable: { title: 'Administratoren', invite: 'Administrator hinzufügen' } },
  zh: { membersTable: { title: '管理员', invite: '添加管理员' } },
  ru: { membersTable: { title: 'Администраторы', invite: 'Добавить администратора' } },
  fr: { membersTable: { title: 'Administrateurs', invite: 'Ajouter un administrateur' } },
  es: { membersTable: { title: 'Administradores', invite: 'Añadir administrador' } },
  ja: { membersTable: { title: '管理者', invite: '管理者を追加' } },
  ar: { membersTable: { title: 'المسؤولون', invite: 'إضافة مسؤول' } },
}
