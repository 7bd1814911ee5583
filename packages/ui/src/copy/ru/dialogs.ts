// What the confirming dialogs say, in Russian. Names stand where they keep their form: nobody can decline them all.
import type { DialogsCopy } from '../en/dialogs.ts'
import { plurals } from '../plural.ts'

const plural = plurals('ru')

export const dialogs: DialogsCopy = {
  removeTitle: (name) => `Удалить пользователя ${name}?`,
  removeConsequence: (short) =>
    `${short} сразу теряет доступ. Всё, что создано этим пользователем, остаётся.`,
  removeAct: (short) => `Удалить: ${short}`,
  remove: 'Удалить',
  removing: 'Удаляем',
  invitationsRevoked: (_, count) =>
    plural(count, {
      one: `${count} открытое приглашение этого пользователя будет отозвано.`,
      few: `${count} открытых приглашения этого пользователя будут отозваны.`,
      many: `${count} открытых приглашений этого пользователя будет отозвано.`,
      other: `${count} открытого приглашения этого пользователя будет отозвано.`,
    }),
  offerCancelled: () => 'Предложение передать этому пользователю права владельца будет отозвано.',
  userDeleted: () => 'Это последняя организация этого пользователя: аккаунт будет удалён.',

  revokeTitle: (email) => `Отозвать приглашение для ${email}?`,
  revokeConsequence: 'Ссылка сразу перестанет работать. Этот адрес можно будет пригласить снова.',
  revokeAct: 'Отозвать приглашение',
  revoking: 'Отзываем',

  editTitle: (email) => `Изменить приглашение для ${email}`,
  editConsequence: 'Ссылка остаётся прежней, письмо не отправляется.',
  editStale:
    'Тем временем приглашение изменил кто-то другой, поэтому ничего не сохранено. Теперь в нём:',
  editAgain: 'Ваши изменения остались. Сохраните ещё раз, чтобы применить их.',
  editAccess: 'Доступ',

  resendTitle: 'Отправить приглашение снова?',
  resendConsequence: (email) => `На ${email} придёт новая ссылка. Прежняя перестанет работать.`,
  resendAct: 'Отправить снова',
  resending: 'Отправляем',

  suspendTitle: (name) => `Закрыть доступ пользователю ${name}?`,
  suspendConsequence: (short) =>
    `${short} теряет доступ, пока кто-нибудь его не вернёт. Роль сохраняется.`,
  suspendAct: 'Закрыть доступ',
  suspending: 'Закрываем',

  reactivateTitle: (name) => `Вернуть доступ пользователю ${name}?`,
  reactivateConsequence: (short) => `${short} сразу получает доступ снова, с прежней ролью.`,
  reactivateAct: 'Вернуть доступ',
  reactivating: 'Возвращаем',

  transferTitle: (organization, name) => `Предложить владение «${organization}»: ${name}?`,
  transferConsequence: (short, role, former) =>
    `Пока ${short} не примет предложение, ничего не изменится. Затем роли станут такими: ${short} — «${role}», вы — «${former}».`,
  transferAct: 'Отправить предложение',
  transferring: 'Отправляем',

  leaveTitle: (organization) => `Выйти из «${organization}»?`,
  leaveConsequence: (organization) =>
    `Вы сразу потеряете доступ. Чтобы вернуться, понадобится новое приглашение от «${organization}».`,
  leaveAct: (organization) => `Выйти из «${organization}»`,
  leaving: 'Выходим',
}
