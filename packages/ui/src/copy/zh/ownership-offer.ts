// What is said of an ownership that is offered and waits for an answer, in Chinese (simplified).
import type { OwnershipOfferCopy } from '../en/ownership-offer.ts'

export const ownershipOffer: OwnershipOfferCopy = {
  title: (by, organization) =>
    by === null
      ? `有人要将“${organization}”的所有权移交给您`
      : `“${by}”要将“${organization}”的所有权移交给您`,
  consequence: (by, role, former) =>
    `在您接受之前，一切不变。接受后，您成为“${role}”，` +
    `${by === null ? '原所有者' : `“${by}”`}成为“${former}”。`,
  expires: (when) => `此请求将于${when}失效。`,
  accept: '接受所有权',
  accepting: '正在接受',
  decline: '谢绝',
  declining: '正在谢绝',
  acceptedTitle: (organization) => `“${organization}”现在归您所有`,
  acceptedText: (by, role, former) =>
    `您的角色是“${role}”。${by === null ? '原所有者' : `“${by}”`}现在是“${former}”。`,
  declinedTitle: '已谢绝',
  declinedText: (by) => (by === null ? '一切保持不变。' : `一切保持不变，“${by}”仍是所有者。`),
  closedTitle: (organization) => `“${organization}”的所有权保持不变`,

  waiting: (name) => (name === null ? '对方尚未答复' : `“${name}”尚未答复`),
  waitingText: (organization) => `已提出移交“${organization}”的所有权。在对方接受之前，一切不变。`,
  cancel: '撤回请求',
  cancelling: '正在撤回',
  cancelled: (name) => (name === null ? '请求已撤回。' : `发给“${name}”的请求已撤回。`),
}
