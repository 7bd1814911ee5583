// What a crossed-out name says, in Arabic.
import type { MemberNameCopy } from '../en/member-name.ts'

export const memberName: MemberNameCopy = {
  removed: 'تم حذف هذا المستخدم',
}
