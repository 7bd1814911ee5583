// What a crossed-out name says, in German.
import type { MemberNameCopy } from '../en/member-name.ts'

export const memberName: MemberNameCopy = {
  removed: 'Diese Person wurde gelöscht',
}
