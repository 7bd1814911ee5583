// Decides what Rollcall's components say at Nordic Labs in its own words: people are collaborators, and go by being deleted.
import type { OwnCopy } from '../composition.ts'

export const nordicCopy: OwnCopy = {
  en: {
    membersTable: {
      title: 'Collaborators',
      searchLabel: 'Search collaborators',
      remove: 'Delete…',
      removed: (name) => `${name} was deleted`,
      emptyText: 'Invite the people you work with, then give them projects.',
      errorTitle: 'The collaborators could not be loaded',
      refusedTitle: 'You cannot see these collaborators',
    },
    dialogs: {
      removeTitle: (name) => `Delete ${name}?`,
      removeAct: () => 'Delete',
      remove: 'Delete',
      removing: 'Deleting',
    },
    invitationsTable: { title: 'Sent invites' },
    inviteDialog: {
      title: (organization) => `Invite a collaborator to ${organization}`,
      send: () => 'Send',
    },
  },
  de: { membersTable: { title: 'Mitarbeiter' } },
  zh: { membersTable: { title: '协作者' } },
  ru: { membersTable: { title: 'Соавторы' } },
  fr: { membersTable: { title: 'Collaborateurs' } },
  es: { membersTable: { title: 'Colaboradores' } },
  ja: { membersTable: { title: 'コラボレーター' } },
  ar: { membersTable: { title: 'المتعاونون' } },
}
