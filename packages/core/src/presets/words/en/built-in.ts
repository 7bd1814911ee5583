// What Rollcall's own permissions are called in English.
import type { BuiltInWords } from '../../../words.ts'

export const builtIn: BuiltInWords = {
  'organization.read': { label: 'See the organization', description: 'Its name and settings' },
  'organization.update': { label: 'Change the organization', description: 'Its name and settings' },
  'organization.delete': { label: 'Delete the organization', description: 'With all it holds' },
  'member.read': { label: 'See people', description: 'Who belongs to the organization' },
  'member.change': { label: 'Change people', description: 'Their role, name and language' },
  'member.suspend': { label: 'Suspend people', description: 'Take their access away for a while' },
  'member.remove': { label: 'Remove people', description: 'Take them out of the organization' },
  'grant.change': {
    label: 'Change permissions',
    description: 'Give and take access beside the role, up to your own',
  },
  'invitation.read': { label: 'See invitations', description: 'Those that are still open' },
  'invitation.create': { label: 'Invite people', description: 'Into the organization' },
  'invitation.manage': { label: 'Manage invitations', description: 'Send them again, revoke them' },
  'ownership.offer': { label: 'Hand over ownership', description: 'Offer it to somebody else' },
  'audit.read': { label: 'Read the activity log', description: 'Who changed what, and when' },
  'project.read': { label: 'See projects', description: 'That they exist, and what is in them' },
}
