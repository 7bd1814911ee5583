// What a crossed-out name says, in Chinese (simplified).
import type { MemberNameCopy } from '../en/member-name.ts'

export const memberName: MemberNameCopy = {
  removed: '该用户已被删除',
}
