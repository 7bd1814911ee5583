// What a crossed-out name says, in Spanish.
import type { MemberNameCopy } from '../en/member-name.ts'

export const memberName: MemberNameCopy = {
  removed: 'Esta cuenta se ha eliminado',
}
