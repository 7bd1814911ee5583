// What the activity log says, in Russian. In the present tense, so that nobody is given a gender; names keep their form.
import type { ActivityLogCopy } from '../en/activity-log.ts'
import { plurals } from '../plural.ts'

const plural = plurals('ru')

export const activityLog: ActivityLogCopy = {
  title: 'Журнал действий',
  system: 'Система',
  someone: 'кто-то',

  invited: (who, whom, role) => `${who} приглашает: ${whom}, роль «${role}»`,
  invitedSeveral: (who, count) =>
    plural(count, {
      one: `${who} приглашает ${count} человека`,
      few: `${who} приглашает ${count} человек`,
      many: `${who} приглашает ${count} человек`,
      other: `${who} приглашает ${count} человека`,
    }),
  resent: (who, whom) => `${who} отправляет приглашение ещё раз: ${whom}`,
  linked: (who, whom) => `${who} создаёт ссылку на приглашение: ${whom}`,
  edited: (who, whom) => `${who} меняет приглашение: ${whom}`,
  accepted: (who) => `${who} принимает приглашение`,
  declined: (who) => `${who} отклоняет приглашение`,
  revoked: (who, whom) => `${who} отзывает приглашение: ${whom}`,
  lapsed: (whom) => `Приглашение отменено: ${whom}`,

  joined: (who, role) => `${who} вступает в организацию, роль «${role}»`,
  added: (who, whom, role) => `${who} добавляет: ${whom}, роль «${role}»`,
  left: (who) => `${who} выходит из организации`,
  removed: (who, whom) => `${who} удаляет из организации: ${whom}`,
  deleted: (who, whom) => `${who} удаляет аккаунт: ${whom}`,
  suspended: (who, whom) => `${who} закрывает доступ: ${whom}`,
  reactivated: (who, whom) => `${who} возвращает доступ: ${whom}`,

  roleChanged: (who, whom, from, to) => `${who} меняет роль: ${whom}, «${from}» → «${to}»`,
  roleChangedOwn: (who, from, to) => `${who}: новая роль, «${from}» → «${to}»`,
  accessChanged: (who, whom) => `${who} меняет доступ: ${whom}`,
  profileChanged: (who, whom) => `${who} меняет данные: ${whom}`,
  profileChangedOwn: (who) => `${who} меняет свои данные`,

  offered: (who, whom) => `${who} предлагает владение: ${whom}`,
  offerAccepted: (who) => `${who} принимает владение`,
  offerDeclined: (who) => `${who} отказывается от владения`,
  offerCancelled: (who, whom) => `${who} отзывает предложение владения: ${whom}`,

  organizationCreated: (who) => `${who} создаёт организацию`,
  organizationRenamed: (who) => `${who} меняет название организации`,
  seatsChanged: (who) => `${who} меняет число мест`,
  projectCreated: (who, project) => `${who} создаёт проект ${project}`,
  projectRenamed: (who, project) => `${who} меняет название проекта на ${project}`,
  projectDeleted: (who) => `${who} удаляет проект`,
  other: (who, verb) => `${who}: ${verb}`,

  alsoInvited: (whom, role) => `${whom}, роль «${role}»`,
  alsoRevoked: (whom) => `Приглашение отозвано: ${whom}`,
  alsoReplaced: (whom) => `Истёкшее приглашение заменено: ${whom}`,
  alsoCancelled: (whom) => `Предложение владения отозвано: ${whom}`,
  alsoEdited: (whom) => `Вместе с этим изменено приглашение: ${whom}`,
  alsoJoined: (whom, role) => `${whom} вступает в организацию, роль «${role}»`,
  alsoRole: (whom, from, to) => `${whom}: новая роль, «${from}» → «${to}»`,
  alsoAccess: (whom) => `Вместе с этим изменён доступ: ${whom}`,
  more: (count) => `Ещё ${count}`,
  less: 'Свернуть',

  filterPerson: 'Кто',
  filterKind: 'Действия',
  filterSince: 'Период',
  filtered: (name, values) => `${name}: ${values}`,
  clearFilter: (name) => `Убрать фильтр «${name}»`,
  clearAll: 'Сбросить фильтры',
  searchLabel: 'Поиск людей',
  searchPlaceholder: 'Поиск по имени или адресу',
  people: 'Люди',
  nobody: 'Никого не найдено',

  kindInvitations: 'Приглашения',
  kindMembers: 'Вступление и выход',
  kindAccess: 'Роли и доступ',
  kindOwnership: 'Владение',
  kindOrganization: 'Организация и проекты',

  sinceDay: 'Последние 24 часа',
  sinceWeek: 'Последние 7 дней',
  sinceMonth: 'Последние 30 дней',
  sinceQuarter: 'Последние 90 дней',

  loadMore: 'Показать ещё',
  loadingMore: 'Загрузка',
  loaded: 'Список продолжен',
  found: (count) =>
    count === 0
      ? 'Ничего не найдено'
      : plural(count, {
          one: `Показана ${count} запись`,
          few: `Показано ${count} записи`,
          many: `Показано ${count} записей`,
          other: `Показано ${count} записи`,
        }),

  emptyTitle: 'Здесь пока ничего не произошло',
  noResultTitle: 'Ничего не найдено',
  noResultText: 'Под эти фильтры ничего не подходит.',
  errorTitle: 'Не удалось загрузить журнал действий',
  refusedTitle: 'Этот журнал вам не виден',
  refusedText: 'Обратитесь к владельцу или администратору организации.',
  signedOutTitle: 'Вы вышли из аккаунта',
  staleText: 'Возможно, данные устарели: сервер не ответил.',
}
