// What the bell says, in Spanish.
import type { BellCopy } from '../en/bell.ts'
import { plurals } from '../plural.ts'

const plural = plurals('es')

export const bell: BellCopy = {
  name: (count) =>
    count === 0
      ? 'Sin invitaciones pendientes'
      : plural(count, {
          one: `${count} invitación pendiente`,
          many: `${count} de invitaciones pendientes`,
          other: `${count} invitaciones pendientes`,
        }),
  title: 'Invitaciones',
  menuItem: 'Invitaciones',
  invites: (organization, role) => `${organization} te invita con el rol ${role}`,
  expires: (when) => `caduca ${when}`,
  accept: 'Aceptar',
  acceptOf: (organization) => `Aceptar la invitación a ${organization}`,
  decline: 'Rechazar',
  declineOf: (organization) => `Rechazar la invitación a ${organization}`,
  joining: (organization) => `Uniéndote a ${organization}`,
  joined: (organization) => `Ya formas parte de ${organization}`,
  declined: (organization) => `Invitación a ${organization} rechazada`,
  gone: 'Esta invitación ya no es válida',
  undo: 'Deshacer',
  undoOf: (organization) => `Deshacer el rechazo a ${organization}`,
  empty: 'No tienes invitaciones pendientes.',
  unverified: 'Cuando confirmes tu dirección de correo, tus invitaciones aparecerán aquí.',
  failed: 'No se han podido cargar tus invitaciones.',
}
