// What the settings of my own membership say, in Japanese.
import type { MembershipSettingsCopy } from '../en/membership-settings.ts'

export const membershipSettings: MembershipSettingsCopy = {
  title: (organization) => `「${organization}」でのあなた`,
  text: 'ここでのみ有効です。アカウントと他の組織には影響しません。',
  name: '名前',
  nameHelp: '他の人に表示される名前です。空欄の場合はアカウントの名前になります。',
  language: '言語',
  languageHelp: 'ここから届くメールの言語です。',
  accountLanguage: 'アカウントと同じ',
  save: '保存',
  saving: '保存しています',
  saved: '保存しました',
  unchanged: 'まだ変更はありません。',
  stale: 'その間に別の場所で変更されました。もう一度確認してから保存してください。',
  nothing: '名前と言語は、ここではなくアカウントで設定します。',
  errorTitle: 'メンバー情報を読み込めませんでした',
  refusedTitle: 'この組織のメンバーではありません',
}
