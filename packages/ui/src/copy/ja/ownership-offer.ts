// What is said of an ownership that is offered and waits for an answer, in Japanese.
import type { OwnershipOfferCopy } from '../en/ownership-offer.ts'

export const ownershipOffer: OwnershipOfferCopy = {
  title: (by, organization) =>
    by === null
      ? `「${organization}」の所有権の譲渡が申し出られています`
      : `${by} さんが「${organization}」の所有権の譲渡を申し出ています`,
  consequence: (by, role, former) =>
    `承諾するまで何も変わりません。承諾すると、あなたは「${role}」、` +
    `${by === null ? '現在の所有者' : `${by} さん`}は「${former}」になります。`,
  expires: (when) => `申し出の有効期限：${when}`,
  accept: '所有権を引き受ける',
  accepting: '手続きしています',
  decline: '辞退',
  declining: '辞退しています',
  acceptedTitle: (organization) => `「${organization}」の所有者になりました`,
  acceptedText: (by, role, former) =>
    `あなたのロールは「${role}」です。${by === null ? '以前の所有者' : `${by} さん`}は「${former}」になりました。`,
  declinedTitle: '申し出を辞退しました',
  declinedText: (by) =>
    `何も変わっていません。${by === null ? '現在の所有者' : `${by} さん`}が引き続き所有者です。`,
  closedTitle: (organization) => `「${organization}」の所有権に変更はありません`,

  waiting: (name) =>
    name === null ? '相手はまだ回答していません' : `${name} さんはまだ回答していません`,
  waitingText: (organization) =>
    `「${organization}」の所有権の譲渡を申し出ています。承諾されるまで何も変わりません。`,
  cancel: '申し出を取り下げる',
  cancelling: '取り下げています',
  cancelled: (name) =>
    name === null ? '申し出を取り下げました。' : `${name} さんへの申し出を取り下げました。`,
}
