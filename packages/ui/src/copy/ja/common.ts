// What several screens say, in Japanese.
import type { CommonCopy } from '../en/common.ts'

export const common: CommonCopy = {
  invite: '招待',
  cancel: 'キャンセル',
  close: '閉じる',
  dismiss: '非表示',
  retry: '再試行',
  loading: '読み込み中',
  you: 'あなた',
  copyLink: 'リンクをコピー',
  copied: 'コピーしました',
  somebody: '不明なユーザー',
  never: 'なし',
  partMissing: 'この部分を読み込めませんでした。',
}
