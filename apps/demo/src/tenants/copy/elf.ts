// Decides what Rollcall's components say at Elf Cloud in its own words: memberships are revoked.
import type { OwnCopy } from '../composition.ts'

export const elfCopy: OwnCopy = {
  en: {
    membersTable: {
      invite: 'Invite member',
      remove: 'Revoke member…',
      removed: (name) => `The membership of ${name} is revoked`,
    },
    dialogs: {
      removeTitle: (name) => `Revoke the membership of ${name}?`,
      removeConsequence: (short) =>
        `${short} loses access at once. All resources belong to their projects, and stay.`,
      removeAct: () => 'Revoke membership',
      remove: 'Revoke membership',
      removing: 'Revoking',
    },
    inviteDialog: {
      title: (organization) => `Invite a member to ${organization}`,
      send: () => 'Invite',
    },
  },
  de: {
    membersTable: { invite: 'Mitglied einladen', remove: 'Mitglied ausschließen…' },
    dialogs: {
      removeTitle: (name) => `Die Mitgliedschaft von ${name} beenden?`,
      removeAct: () => 'Mitgliedschaft beenden',
    },
  },
  zh: { membersTable: { invite: '邀请成员' } },
  ru: { membersTable: { invite: 'Пригласить участника' } },
  fr: { membersTable: { invite: 'Inviter un membre' } },
  es: { membersTable: { invite: 'Invitar a un miembro' } },
  ja: { membersTable: { invite: 'メンバーを招待' } },
  ar: { membersTable: { invite: 'دعوة عضو' } },
}
