// What is said of several people chosen in a list, in Russian. Names stand where they keep their form.
import type { SelectionCopy } from '../en/selection.ts'
import { plurals } from '../plural.ts'

const plural = plurals('ru')

const invitations = (count: number): string =>
  plural(count, {
    one: `${count} приглашение`,
    few: `${count} приглашения`,
    many: `${count} приглашений`,
    other: `${count} приглашения`,
  })
const people = (count: number): string =>
  plural(count, {
    one: `${count} человека`,
    few: `${count} человека`,
    many: `${count} человек`,
    other: `${count} человека`,
  })

export const selection: SelectionCopy = {
  select: (name) => `Выбрать: ${name}`,
  selectAll: 'Выбрать всех показанных',
  title: 'Выбранные люди',
  selected: (count) => `Выбрано: ${count}`,
  hidden: (count) => `не показано: ${count}`,
  keys: 'Enter ведёт к действиям, Escape снимает выбор.',
  clear: 'Снять выбор',

  changeRole: 'Сменить роль',
  resend: 'Отправить снова',
  revoke: 'Отозвать',
  remove: 'Удалить',

  partly: (count, all) => `Действует для ${count} из ${all}.`,
  left: 'Не затронуты:',
  isInvitation: 'Пока только приглашение',
  isMember: 'Уже участник',
  sameRole: (role) => `Роль ${role} уже есть`,
  more: (count) => `и ещё ${count}`,

  changeTitle: (count, name, role) =>
    count === 1 ? `Сменить роль на ${role}: ${name}?` : `Сменить роль на ${role} у ${of(count)}?`,
  changeConsequence: 'Новая роль действует сразу.',
  changeAct: 'Сменить роль',
  changing: 'Меняем',
  changed: (count, role) => `Роль ${role} теперь у ${of(count)}`,

  resendTitle: (count, name) =>
    count === 1
      ? `Отправить приглашение для ${name} снова?`
      : `Отправить снова ${invitations(count)}?`,
  resendConsequence: 'На каждый адрес придёт новая ссылка. Прежние перестанут работать.',
  resent: (count) => `Отправлено снова: ${invitations(count)}`,

  revokeTitle: (count, name) =>
    count === 1 ? `Отозвать приглашение для ${name}?` : `Отозвать ${invitations(count)}?`,
  revokeConsequence: 'Ссылки сразу перестанут работать. Эти адреса можно будет пригласить снова.',
  revokeAct: (count) => (count === 1 ? 'Отозвать приглашение' : `Отозвать ${invitations(count)}`),
  revoked: (count) => `Отозвано: ${invitations(count)}`,

  removeTitle: (count, name) =>
    count === 1 ? `Удалить пользователя ${name}?` : `Удалить ${people(count)}?`,
  removeConsequence: 'Доступ прекращается сразу. Всё, что было создано, остаётся.',
  removeAct: (count) => (count === 1 ? 'Удалить' : `Удалить ${people(count)}`),
  removed: (count) => `Удалено: ${count}`,

  failed: (count) => `Отказано: ${count}. Они остались выбранными.`,
}

function of(count: number): string {
  return plural(count, {
    one: `${count} человека`,
    few: `${count} человек`,
    many: `${count} человек`,
    other: `${count} человека`,
  })
}
