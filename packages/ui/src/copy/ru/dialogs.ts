// What the confirming dialogs say, in Russian. Names stand where they keep their form: nobody can decline them all.
import type { DialogsCopy } from '../en/dialogs.ts'

export const dialogs: DialogsCopy = {
  removeTitle: (name) => `Удалить пользователя ${name}?`,
  removeConsequence: (short) =>
    `${short} сразу теряет доступ. Всё, что создано этим пользователем, остаётся.`,
  removeAct: (short) => `Удалить: ${short}`,
  remove: 'Удалить',
  removing: 'Удаляем',

  revokeTitle: (email) => `Отозвать приглашение для ${email}?`,
  revokeConsequence: 'Ссылка сразу перестанет работать. Этот адрес можно будет пригласить снова.',
  revokeAct: 'Отозвать приглашение',
  revoking: 'Отзываем',

  leaveTitle: (organization) => `Выйти из «${organization}»?`,
  leaveConsequence: (organization) =>
    `Вы сразу потеряете доступ. Чтобы вернуться, понадобится новое приглашение от «${organization}».`,
  leaveAct: (organization) => `Выйти из «${organization}»`,
  leaving: 'Выходим',
}
