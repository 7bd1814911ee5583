// What the confirming dialogs say, in Spanish.
import type { DialogsCopy } from '../en/dialogs.ts'
import { plurals } from '../plural.ts'

const plural = plurals('es')

export const dialogs: DialogsCopy = {
  removeTitle: (name) => `¿Quitar a ${name}?`,
  removeConsequence: (short) =>
    `${short} pierde el acceso de inmediato. Todo lo que ha creado se conserva.`,
  removeAct: (short) => `Quitar a ${short}`,
  remove: 'Quitar',
  removing: 'Quitando',
  invitationsRevoked: (short, count) =>
    plural(count, {
      one: `Se anula ${count} invitación pendiente que envió ${short}.`,
      many: `Se anulan ${count} de invitaciones pendientes que envió ${short}.`,
      other: `Se anulan ${count} invitaciones pendientes que envió ${short}.`,
    }),
  offerCancelled: (short) => `Se retira la oferta de propiedad a ${short}.`,
  userDeleted: (short) => `Es la última organización de ${short}: su cuenta se eliminará.`,

  revokeTitle: (email) => `¿Anular la invitación a ${email}?`,
  revokeConsequence:
    'El enlace deja de funcionar de inmediato. Podrás volver a invitar a esta dirección más adelante.',
  revokeAct: 'Anular la invitación',
  revoking: 'Anulando',

  editTitle: (email) => `Editar la invitación a ${email}`,
  editConsequence: 'El enlace sigue siendo el mismo y no se envía ningún correo.',
  editStale:
    'Otra persona ha cambiado esta invitación entretanto, así que no se ha guardado nada. Ahora tiene:',
  editAgain: 'Tus propios cambios se conservan. Guarda otra vez para aplicarlos.',
  editAccess: 'Acceso',

  resendTitle: '¿Enviar la invitación de nuevo?',
  resendConsequence: (email) => `${email} recibe un enlace nuevo. El anterior deja de funcionar.`,
  resendAct: 'Enviar de nuevo',
  resending: 'Enviando',

  suspendTitle: (name) => `¿Suspender a ${name}?`,
  suspendConsequence: (short) =>
    `${short} pierde el acceso hasta que alguien lo restablezca. Conserva su rol.`,
  suspendAct: 'Suspender',
  suspending: 'Suspendiendo',

  reactivateTitle: (name) => `¿Reactivar a ${name}?`,
  reactivateConsequence: (short) =>
    `${short} recupera el acceso de inmediato, con el rol que tenía.`,
  reactivateAct: 'Reactivar',
  reactivating: 'Reactivando',

  transferTitle: (organization, name) => `¿Ofrecer la propiedad de ${organization} a ${name}?`,
  transferConsequence: (short, role, former) =>
    `Nada cambia hasta que ${short} acepte. Después, ${short} tendrá el rol ${role} y tú el rol ${former}.`,
  transferAct: 'Enviar la oferta',
  transferring: 'Enviando',

  leaveTitle: (organization) => `¿Dejar ${organization}?`,
  leaveConsequence: (organization) =>
    `Pierdes el acceso de inmediato. Para volver, alguien de ${organization} tendrá que invitarte de nuevo.`,
  leaveAct: (organization) => `Dejar ${organization}`,
  leaving: 'Saliendo',
}
