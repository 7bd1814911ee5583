// What a crossed-out name says, in French.
import type { MemberNameCopy } from '../en/member-name.ts'

export const memberName: MemberNameCopy = {
  removed: 'Ce compte a été supprimé',
}
