// What the fields that give access say, in Russian. Names stand where they keep their form, and nobody is given a gender.
import type { AccessCopy } from '../en/access.ts'

export const access: AccessCopy = {
  permissionsTitle: 'Права',
  permissionsText: 'Действуют во всей организации, сверх роли.',
  projectsTitle: 'Проекты',
  servicesTitle: 'Сервисы',

  asRole: (role) => `по роли «${role}»`,
  givenHere: 'выдано здесь',
  givenEverywhere: 'выдано во всей организации',
  fromService: (service, role) => `${service}: ${role}`,
  withOthers: 'входит в любое другое право',
  notHeld: 'У вас самих этого права нет, поэтому его нельзя ни выдать, ни забрать.',
  notYours: 'Здесь вы не можете менять доступ.',

  cell: (column, row) => `${row}: ${column.charAt(0).toLowerCase() + column.slice(1)}`,
  within: (what, project) => `${what} («${project}»)`,
  full: 'Полный доступ',
  none: 'Нет доступа',
  some: (count, total) => `${count} из ${total}`,
  all: 'Всё',
  allOf: (row) => `${row}: всё`,
  leaves: 'Здесь ничего не выдано: доступ к проекту закроется.',

  addProject: 'Добавить проект',
  everyProject: 'Все проекты уже в списке.',
  noProject: 'Проектов пока нет.',
  noAccess: 'Нет доступа к отдельным проектам.',
  removeProject: (project) => `Убрать весь доступ к проекту «${project}»`,
  roleIn: (place) => `Роль: ${place}`,
  hiddenProject: 'Проект, который вам не виден',
  otherProjects: 'Есть и другие проекты, которые вам не видны.',
  allProjects: (role) => `Доступ ко всем проектам по роли «${role}».`,
  failed: 'Не удалось загрузить проекты.',

  scope: (service) => `Область: ${service}`,
  scopeOrganization: 'Вся организация',
  scopeProject: 'Отдельные проекты',
  always: 'Это есть у всех, без выбора:',
  chosenWith: (role) => `Выбрано вместе с ролью «${role}». Можно выбрать иначе.`,
  chosenByHand: 'Выбрано вручную. Не меняется вместе с ролью.',
  projectOf: (service, number) => `${service}: проект ${number}`,
  roleOf: (service, project) => `${service}: роль в проекте «${project}»`,
  removeFrom: (service, project) => `${service}: убрать проект «${project}»`,
  addProjectTo: (service) => `${service}: добавить проект`,

  inOrganization: 'Во всей организации',
  nothing: 'Доступа пока нет.',
}
