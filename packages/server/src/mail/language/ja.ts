// What mails say in Japanese.
import type { Sentences } from '../sentences.ts'

export const ja: Sentences = {
  quoted: (text) => `「${text}」`,
  stranger: 'お心当たりがない場合は、このメールを無視してください。何も起こりません。',
  invitation: {
    subject: (who, organization) => `「${who}」から「${organization}」への招待`,
    lead: (who, organization, role) =>
      `「${who}」から「${organization}」に「${role}」として招待されています。`,
    registered: 'お持ちのアカウントでアクセスできます。サインインして招待を承諾してください。',
    unregistered:
      'アカウントがまだありません。このアドレスでアカウントを作成し、パスワードを設定してから、招待を承諾してください。',
    until: (day) => `招待の有効期限は${day}です。`,
    withoutEnd: 'この招待は、取り消されるまで有効です。',
    act: '招待を見る',
  },
  ownershipOffer: {
    subject: (who, organization) =>
      who === null
        ? `「${organization}」の所有権の譲渡のお申し出`
        : `「${who}」から「${organization}」の所有権の譲渡のお申し出`,
    lead: (who, organization) =>
      who === null
        ? `「${organization}」の所有権の譲渡が申し出られています。`
        : `「${who}」から「${organization}」の所有権の譲渡が申し出られています。`,
    meaning: (role, who, formerRole) =>
      `承諾すると、あなたのロールは「${role}」、${who === null ? '以前の所有者' : `「${who}」`}のロールは「${formerRole}」になります。`,
    nothingYet: '承諾するまで、何も変わりません。',
    until: (day) => `この申し出の有効期限は${day}です。`,
    act: '申し出を見る',
  },
}
