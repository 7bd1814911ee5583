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
  invitationsRevoked: (short, count) =>
    plural(count, {
      one: `Будет отозвано ${count} открытое приглашение, отправленное от имени ${short}.`,
      few: `Будут отозваны ${count} открытых приглашения, отправленные от имени ${short}.`,
      many: `Будет отозвано ${count} открытых приглашений, отправленных от имени ${short}.`,
      other: `Будет отозвано ${count} открытого приглашения, отправленного от имени ${short}.`,
    }),
  offerCancelled: (short) => `Предложение стать владельцем для ${short} будет отозвано.`,
  userDeleted: (short) => `Это последняя организация: аккаунт ${short} будет удалён.`,

  revokeTitle: (email) => `Отозвать приглашение для ${email}?`,
  revokeConsequence: 'Ссылка сразу перестанет работать. Этот адрес можно будет пригласить снова.',
  revokeAct: 'Отозвать приглашение',
  revoking: 'Отзываем',

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

  leaveTitle: (organization) => `Выйти из «${organization}»?`,
  leaveConsequence: (organization) =>
    `Вы сразу потеряете доступ. Чтобы вернуться, понадобится новое приглашение от «${organization}».`,
  leaveAct: (organization) => `Выйти из «${organization}»`,
  leaving: 'Выходим',
}
