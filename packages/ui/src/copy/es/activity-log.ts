// What the activity log says, in Spanish. Nobody is given a gender.
import type { ActivityLogCopy } from '../en/activity-log.ts'
import { plurals } from '../plural.ts'

const plural = plurals('es')

export const activityLog: ActivityLogCopy = {
  title: 'Actividad',
  system: 'El sistema',
  someone: 'alguien',

  invited: (who, whom, role) => `${who} invitó a ${whom} con el rol ${role}`,
  invitedSeveral: (who, count) =>
    plural(count, {
      one: `${who} invitó a ${count} persona`,
      many: `${who} invitó a ${count} de personas`,
      other: `${who} invitó a ${count} personas`,
    }),
  resent: (who, whom) => `${who} volvió a enviar la invitación a ${whom}`,
  linked: (who, whom) => `${who} creó un enlace a la invitación de ${whom}`,
  edited: (who, whom) => `${who} modificó la invitación a ${whom}`,
  accepted: (who) => `${who} aceptó la invitación`,
  declined: (who) => `${who} rechazó la invitación`,
  revoked: (who, whom) => `${who} anuló la invitación a ${whom}`,
  lapsed: (whom) => `Se retiró la invitación a ${whom}`,

  joined: (who, role) => `${who} se unió con el rol ${role}`,
  added: (who, whom, role) => `${who} añadió a ${whom} con el rol ${role}`,
  left: (who) => `${who} dejó la organización`,
  removed: (who, whom) => `${who} quitó a ${whom}`,
  deleted: (who, whom) => `${who} eliminó la cuenta de ${whom}`,
  suspended: (who, whom) => `${who} suspendió a ${whom}`,
  reactivated: (who, whom) => `${who} reactivó a ${whom}`,

  roleChanged: (who, whom, from, to) => `${who} cambió el rol de ${whom} de ${from} a ${to}`,
  roleChangedOwn: (who, from, to) => `${who} pasó de ${from} a ${to}`,
  accessChanged: (who, whom) => `${who} cambió el acceso de ${whom}`,
  profileChanged: (who, whom) => `${who} modificó los datos de ${whom}`,
  profileChangedOwn: (who) => `${who} modificó sus propios datos`,

  offered: (who, whom) => `${who} ofreció la propiedad a ${whom}`,
  offerAccepted: (who) => `${who} aceptó la propiedad`,
  offerDeclined: (who) => `${who} rechazó la propiedad`,
  offerCancelled: (who, whom) => `${who} retiró la oferta de propiedad a ${whom}`,

  organizationCreated: (who) => `${who} creó la organización`,
  organizationRenamed: (who) => `${who} cambió el nombre de la organización`,
  seatsChanged: (who) => `${who} cambió el número de plazas`,
  projectCreated: (who, project) => `${who} creó el proyecto ${project}`,
  projectRenamed: (who, project) => `${who} cambió el nombre de un proyecto a ${project}`,
  projectDeleted: (who) => `${who} eliminó un proyecto`,
  other: (who, verb) => `${who}: ${verb}`,

  alsoInvited: (whom, role) => `${whom} con el rol ${role}`,
  alsoRevoked: (whom) => `Se anuló la invitación a ${whom}`,
  alsoReplaced: (whom) => `Se sustituyó la invitación caducada a ${whom}`,
  alsoCancelled: (whom) => `Se retiró la oferta de propiedad a ${whom}`,
  alsoEdited: (whom) => `La invitación a ${whom} cambió a la vez`,
  alsoJoined: (whom, role) => `${whom} se unió con el rol ${role}`,
  alsoRole: (whom, from, to) => `${whom} pasó de ${from} a ${to}`,
  alsoAccess: (whom) => `El acceso de ${whom} cambió a la vez`,
  more: (count) => `${count} más`,
  less: 'Mostrar menos',

  filterPerson: 'Persona',
  filterKind: 'Actividad',
  filterSince: 'Periodo',
  filtered: (name, values) => `${name}: ${values}`,
  clearFilter: (name) => `Quitar el filtro ${name}`,
  clearAll: 'Quitar los filtros',
  searchLabel: 'Buscar personas',
  searchPlaceholder: 'Buscar por nombre o correo',
  people: 'Personas',
  nobody: 'Sin coincidencias',

  kindInvitations: 'Invitaciones',
  kindMembers: 'Altas y bajas',
  kindAccess: 'Roles y acceso',
  kindOwnership: 'Propiedad',
  kindOrganization: 'Organización y proyectos',

  sinceDay: 'Últimas 24 horas',
  sinceWeek: 'Últimos 7 días',
  sinceMonth: 'Últimos 30 días',
  sinceQuarter: 'Últimos 90 días',

  loadMore: 'Mostrar más',
  loadingMore: 'Cargando',
  loaded: 'Se muestra más actividad',
  found: (count) =>
    count === 0
      ? 'Sin resultados'
      : plural(count, {
          one: `${count} entrada en la lista`,
          many: `${count} de entradas en la lista`,
          other: `${count} entradas en la lista`,
        }),

  emptyTitle: 'Aquí todavía no ha pasado nada',
  noResultTitle: 'Sin resultados',
  noResultText: 'Ninguna actividad coincide con estos filtros.',
  errorTitle: 'No se ha podido cargar la actividad',
  refusedTitle: 'No puedes ver esta actividad',
  refusedText: 'Pregunta a quien sea propietario o administrador de la organización.',
  signedOutTitle: 'Has cerrado la sesión',
  staleText: 'Puede que esto no esté al día: el servidor no ha respondido.',
}
