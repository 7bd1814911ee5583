// What the fields that give access say, in Spanish.
import type { AccessCopy } from '../en/access.ts'

export const access: AccessCopy = {
  permissionsTitle: 'Permisos',
  permissionsText: 'Valen en toda la organización, además del rol.',
  projectsTitle: 'Proyectos',
  servicesTitle: 'Servicios',

  asRole: (role) => `con el rol ${role}`,
  givenHere: 'concedido aquí',
  givenEverywhere: 'concedido en toda la organización',
  fromService: (service, role) => `por ${service}: ${role}`,
  withOthers: 'incluido con cualquier otro',
  notHeld: 'No tienes este permiso, así que no puedes concederlo ni quitarlo.',
  notYours: 'Aquí no puedes cambiar el acceso.',

  cell: (column, row) => `${row}: ${column.charAt(0).toLowerCase() + column.slice(1)}`,
  within: (what, project) => `${what} en ${project}`,
  full: 'Acceso completo',
  none: 'Sin acceso',
  some: (count, total) => `${count} de ${total}`,
  all: 'Todo',
  allOf: (row) => `${row}: todo`,
  leaves: 'Aquí no hay nada concedido: esta persona dejará el proyecto.',

  addProject: 'Añadir un proyecto',
  everyProject: 'Todos los proyectos están ya en la lista.',
  noProject: 'Todavía no hay proyectos.',
  noAccess: 'Sin acceso a ningún proyecto.',
  removeProject: (project) => `Quitar todo el acceso a ${project}`,
  roleIn: (place) => `Rol en ${place}`,
  hiddenProject: 'Un proyecto que no ves',
  otherProjects: 'Hay más proyectos, que no ves.',
  allProjects: (role) => `Acceso a todos los proyectos con el rol ${role}.`,
  failed: 'No se han podido cargar los proyectos.',

  scope: (service) => `Ámbito en ${service}`,
  scopeOrganization: 'Toda la organización',
  scopeProject: 'Proyectos concretos',
  always: 'Todo el mundo los tiene, sin elegirlos:',
  chosenWith: (role) => `Elegido con el rol ${role}. Puedes elegir otra cosa.`,
  chosenByHand: 'Elegido a mano. No cambia con el rol.',
  projectOf: (service, number) => `Proyecto ${number} en ${service}`,
  roleOf: (service, project) => `Rol en ${service} para ${project}`,
  removeFrom: (service, project) => `Quitar ${project} de ${service}`,
  addProjectTo: (service) => `Añadir un proyecto a ${service}`,

  inOrganization: 'En toda la organización',
  nothing: 'Todavía sin acceso.',
}
