// What is said of an ownership that is offered and waits for an answer, in Russian.
import type { OwnershipOfferCopy } from '../en/ownership-offer.ts'

export const ownershipOffer: OwnershipOfferCopy = {
  title: (by, organization) =>
    by === null
      ? `Вам предлагают владение «${organization}»`
      : `${by} предлагает вам владение «${organization}»`,
  consequence: (by, role, former) =>
    `Пока вы не примете предложение, ничего не изменится. Затем роли станут такими: вы — «${role}», ` +
    `${by ?? 'прежний владелец'} — «${former}».`,
  expires: (when) => `Предложение истекает ${when}.`,
  accept: 'Принять владение',
  accepting: 'Принимаем',
  decline: 'Отклонить',
  declining: 'Отклоняем',
  acceptedTitle: (organization) => `Теперь «${organization}» принадлежит вам`,
  acceptedText: (by, role, former) =>
    `Ваша роль: «${role}». ${by ?? 'Прежний владелец'} теперь с ролью «${former}».`,
  declinedTitle: 'Предложение отклонено',
  declinedText: (by) =>
    by === null ? 'Ничего не изменилось.' : `Ничего не изменилось. Владелец прежний: ${by}.`,
  closedTitle: (organization) => `Владелец «${organization}» остаётся прежним`,

  waiting: (name) => (name === null ? 'Ответа ещё нет' : `Ответа ещё нет: ${name}`),
  waitingText: (organization) =>
    `Владение «${organization}» предложено. Пока его не примут, ничего не изменится.`,
  cancel: 'Отозвать предложение',
  cancelling: 'Отзываем',
  cancelled: (name) => (name === null ? 'Предложение отозвано.' : `Предложение отозвано: ${name}.`),
}
