// What is said of several people chosen in a list, in Spanish.
import type { SelectionCopy } from '../en/selection.ts'
import { plurals } from '../plural.ts'

const plural = plurals('es')

const people = (count: number): string =>
  plural(count, {
    one: `${count} persona`,
    many: `${count} de personas`,
    other: `${count} personas`,
  })
const invitations = (count: number): string =>
  plural(count, {
    one: `${count} invitación`,
    many: `${count} de invitaciones`,
    other: `${count} invitaciones`,
  })
const ending = (count: number): string => plural(count, { one: '', many: 's', other: 's' })

export const selection: SelectionCopy = {
  select: (name) => `Seleccionar a ${name}`,
  selectAll: 'Seleccionar todas las filas visibles',
  title: 'Personas seleccionadas',
  selected: (count) => `${count} seleccionada${ending(count)}`,
  hidden: (count) => `${count} sin mostrar`,
  keys: 'Intro lleva a las acciones y Escape anula la selección.',
  clear: 'Anular la selección',

  changeRole: 'Cambiar rol',
  resend: 'Reenviar',
  revoke: 'Anular',
  remove: 'Quitar',

  partly: (count, all) => `Afecta a ${count} de ${all}.`,
  left: 'No afecta a:',
  isInvitation: 'Por ahora solo tiene una invitación',
  isMember: 'Ya es miembro',
  sameRole: (role) => `Ya tiene el rol ${role}`,
  more: (count) => `y ${count} más`,

  changeTitle: (count, name, role) =>
    count === 1 ? `¿Dar a ${name} el rol ${role}?` : `¿Dar a ${people(count)} el rol ${role}?`,
  changeConsequence: 'El nuevo rol se aplica de inmediato.',
  changeAct: 'Cambiar rol',
  changing: 'Cambiando',
  changed: (count, role) =>
    plural(count, {
      one: `${people(count)} tiene ahora el rol ${role}`,
      many: `${people(count)} tienen ahora el rol ${role}`,
      other: `${people(count)} tienen ahora el rol ${role}`,
    }),

  resendTitle: (count, name) =>
    count === 1 ? `¿Reenviar la invitación a ${name}?` : `¿Reenviar ${invitations(count)}?`,
  resendConsequence: 'Cada dirección recibe un enlace nuevo. Los anteriores dejan de funcionar.',
  resent: (count) => `${invitations(count)} reenviada${ending(count)}`,

  revokeTitle: (count, name) =>
    count === 1 ? `¿Anular la invitación a ${name}?` : `¿Anular ${invitations(count)}?`,
  revokeConsequence:
    'Los enlaces dejan de funcionar de inmediato. Podrás volver a invitar a estas direcciones más adelante.',
  revokeAct: (count) => (count === 1 ? 'Anular invitación' : `Anular ${invitations(count)}`),
  revoked: (count) => `${invitations(count)} anulada${ending(count)}`,

  removeTitle: (count, name) =>
    count === 1 ? `¿Quitar a ${name}?` : `¿Quitar a ${people(count)}?`,
  removeConsequence: 'El acceso termina de inmediato. No se borra nada de lo que se creó.',
  removeAct: (count) => (count === 1 ? 'Quitar' : `Quitar a ${people(count)}`),
  removed: (count) => `${people(count)} fuera de la organización`,

  failed: (count) =>
    plural(count, {
      one: `${count} se rechazó y sigue seleccionada.`,
      many: `${count} se rechazaron y siguen seleccionadas.`,
      other: `${count} se rechazaron y siguen seleccionadas.`,
    }),
}
