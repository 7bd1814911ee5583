// What a crossed-out name says, in Japanese.
import type { MemberNameCopy } from '../en/member-name.ts'

export const memberName: MemberNameCopy = {
  removed: 'このユーザーは削除されました',
}
