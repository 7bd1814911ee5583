// Why something cannot be done, in Spanish.
import type { RefusalCopy } from '../en/refusal.ts'

export const refusal: RefusalCopy = {
  malformed: () => 'No se ha podido leer la solicitud. Recarga la página e inténtalo de nuevo.',
  not_signed_in: () => 'Has cerrado la sesión. Iníciala e inténtalo de nuevo.',
  not_permitted: () => 'No tienes permiso para esto. Pregunta a quien administre la organización.',
  outranked: ({ role }, say) => `Solo puede hacerlo el rol ${say.role(role)} o uno superior.`,
  beyond_own_access: () => 'Solo puedes dar el acceso que tú tienes.',
  given_by_transfer: ({ role }, say) =>
    `El rol ${say.role(role)} se traspasa, no se asigna. Ofrece la propiedad.`,
  not_asked: () => 'Aquí esto no se elige para una invitación.',
  field_locked: () => 'Aquí esto no se puede cambiar.',
  email_unverified: () => 'Confirma primero tu dirección de correo.',
  wrong_account: ({ email }) => `Esta invitación es para ${email}.`,
  cross_site: () => 'Esta página no puede hacerlo. Abre la aplicación e inténtalo de nuevo.',
  not_found: () => 'Esto ya no está aquí, o no tienes acceso.',
  link_unknown: () => 'Este enlace no funciona. Comprueba que se copió completo.',
  method_not_allowed: () =>
    'No se ha podido leer la solicitud. Recarga la página e inténtalo de nuevo.',
  already_invited: () => 'Ya tiene una invitación',
  already_member: () => 'Ya es miembro',
  cannot_be_invited: () => 'No se puede invitar',
  project_member: () => 'Ya trabaja en uno de los proyectos',
  not_registered: () => 'Todavía no tiene cuenta',
  already_registered: () => 'Esta dirección ya tiene una cuenta. Envía la invitación.',
  already_in_all_projects: ({ role }, say) =>
    `El rol ${say.role(role)} ya da acceso a todos los proyectos.`,
  duplicate_email: () => 'Repetida',
  invalid_email: () => 'No es una dirección de correo',
  unknown_role: ({ role }) => `Aquí no existe el rol «${role}».`,
  last_owner: () =>
    'Una organización necesita a alguien en propiedad. Da primero ese rol a otra persona.',
  seat_limit: ({ limit }) =>
    `Todas las plazas están ocupadas (${limit}). Quita a alguien o pide más plazas.`,
  already_suspended: () => 'El acceso de esta persona ya está suspendido.',
  already_active: () => 'Esta persona ya tiene acceso.',
  is_self: () => 'No puedes hacértelo a ti. Sí puedes dejar la organización.',
  not_declinable: () => 'Esta invitación no se puede rechazar. Puedes ignorarla.',
  invitation_closed: () => 'Esta invitación ya se respondió o se anuló.',
  invitation_expired: () => 'Esta invitación ha caducado. Envíala de nuevo primero.',
  invitation_revoked: () => 'Esta invitación se anuló.',
  invitation_declined: () => 'Esta invitación se rechazó.',
  invitation_superseded: () =>
    'Se envió una invitación más reciente. Usa el enlace del último correo.',
  invitation_used: () => 'Esta invitación ya se aceptó.',
  not_offerable: ({ role }, say) =>
    `Aquí no se puede ofrecer la propiedad al rol ${say.role(role)}.`,
  already_offered: () => 'La propiedad ya está ofrecida. Retira primero esa oferta.',
  offer_closed: () => 'Esta oferta ya se respondió o se retiró.',
  offer_expired: () => 'Esta oferta ha caducado. Pide una nueva.',
  refused_by_host: ({ message }) => message,
  mail_unavailable: () => 'Desde aquí no se puede enviar correo. Copia el enlace.',
  mail_unwanted: () =>
    'Esta dirección marcó los correos de esta organización como no deseados. Copia el enlace.',
  stale_version: () => 'Otra persona ha cambiado esto entretanto. Revísalo e inténtalo de nuevo.',
  key_reused: () => 'Esto ya se pidió antes de otra forma. Recarga la página e inténtalo de nuevo.',
  version_required: () =>
    'No se ha podido leer la solicitud. Recarga la página e inténtalo de nuevo.',
  too_large: () => 'Es demasiado de una vez. Inténtalo con menos.',
  not_json: () => 'No se ha podido leer la solicitud. Recarga la página e inténtalo de nuevo.',
  invalid_input: ({ errors }) => {
    const [first] = errors
    return first ? `Hay algo que no encaja: ${first.message}.` : 'Hay algo que no encaja.'
  },
  too_many: ({ retryAt }, say) => `Demasiado rápido. Inténtalo de nuevo ${say.time(retryAt)}.`,
  internal: ({ correlationId }) =>
    `Algo ha fallado por nuestra parte (${correlationId}). Inténtalo de nuevo.`,
  unavailable: () => 'El servidor no ha respondido. Comprueba tu conexión e inténtalo de nuevo.',
  outcome_unknown: () =>
    'La conexión se perdió mientras se guardaba. Comprueba si está hecho antes de intentarlo de nuevo.',
}
