// What a crossed-out name says, in Russian.
import type { MemberNameCopy } from '../en/member-name.ts'

export const memberName: MemberNameCopy = {
  removed: 'Пользователь удалён',
}
