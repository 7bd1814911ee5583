// What the details of a member say, in Russian. Names stand where they keep their form, and nobody is given a gender.
import type { MemberDetailsCopy } from '../en/member-details.ts'

export const memberDetails: MemberDetailsCopy = {
  back: 'Назад',
  joined: (date) => `Вступление: ${date}`,
  removedAt: (date) => `Удаление: ${date}`,
  removed: 'Доступ удалён',
  actions: 'Действия',

  membership: 'Участие',
  role: 'Роль',
  name: 'Имя',
  nameHelp: 'Имя в этой организации. Если пусто, берётся имя из аккаунта.',
  language: 'Язык',
  languageHelp: 'Для писем, которые приходят отсюда.',
  accountLanguage: 'Как в аккаунте',
  readOnly: 'Этот доступ можно посмотреть, но не изменить.',
  effective: 'Всё, что разрешено, и почему',

  endTitle: 'Конец участия',
  endText: 'Доступ закончится сразу. Всё созданное здесь останется.',

  update: 'Обновить',
  updating: 'Обновляем',
  updated: (name) => `${name}: изменения сохранены`,
  unchanged: 'Пока ничего не изменено.',
  unsaved: 'Ещё не сохранено',
  discard: 'Отменить',
  leaving: 'Уйти без сохранения?',
  leave: 'Не сохранять и уйти',
  stay: 'Продолжить правку',
  partly: 'Роль, имя и язык сохранены, доступ — нет.',
  stale: (name) => `${name}: тем временем данные изменил кто-то другой. Ничего не сохранено.`,
  keep: 'Оставить мои изменения',

  errorTitle: 'Не удалось загрузить сведения',
  refusedTitle: 'Этот человек вам не виден',
  refusedText: 'Возможно, его здесь больше нет, или вам не видно, кто состоит в организации.',
}
