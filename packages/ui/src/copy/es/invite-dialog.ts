// What the dialog for inviting says, in Spanish.
import type { InviteDialogCopy } from '../en/invite-dialog.ts'
import { plurals } from '../plural.ts'

const plural = plurals('es')

export const inviteDialog: InviteDialogCopy = {
  title: (organization, alone) =>
    alone ? `Invitar a alguien a ${organization}` : `Invitar a personas a ${organization}`,
  consequence: (length, alone) =>
    `${alone ? 'Esa persona recibe' : 'Cada persona invitada recibe'} un enlace personal` +
    (length === null ? '.' : ` que vale durante ${length}.`),
  addresses: 'Direcciones de correo',
  placeholder: 'ada@example.com, o pega una lista',
  hint: 'Pega una lista tal cual: los nombres, las comas y los saltos de línea no molestan.',
  edit: (email) => `Editar ${email}`,
  remove: (email) => `Quitar ${email}`,
  valid: 'Se puede invitar',
  unchecked: 'Dirección válida',
  keys: 'Las flechas van de una dirección a otra, Intro corrige y Supr quita.',
  added: (count) =>
    plural(count, {
      one: `${count} dirección añadida`,
      many: `${count} de direcciones añadidas`,
      other: `${count} direcciones añadidas`,
    }),
  removed: (email) => `Se ha quitado ${email}`,
  summary: (ready, wrong) =>
    [
      ready > 0 || wrong === 0
        ? plural(ready, {
            one: `${ready} lista`,
            many: `${ready} de listas`,
            other: `${ready} listas`,
          })
        : '',
      wrong > 0 ? `${wrong} por corregir` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  tooMany: (most) =>
    plural(most, {
      one: `Como máximo ${most} persona a la vez`,
      many: `Como máximo ${most} de personas a la vez`,
      other: `Como máximo ${most} personas a la vez`,
    }),
  address: 'Dirección de correo',
  addressPlaceholder: 'ada@example.com',
  again: 'Repite la dirección de correo',
  differs: 'No es la dirección de arriba.',
  name: 'Nombre',
  nameHelp: 'Mejor con nombre y apellidos: así lo leerá aquí todo el mundo.',
  locale: 'Idioma',
  localeHelp: 'La invitación se escribe en este idioma.',
  notToday: 'Hoy no',
  mailUnwanted: 'No quiere correo de aquí',
  removeWrong: (count) =>
    plural(count, {
      one: 'Quitar esta dirección',
      many: `Quitar estos ${count} de direcciones`,
      other: `Quitar estas ${count} direcciones`,
    }),
  perDay: (most, when) =>
    `Has llegado al límite de hoy (${most} invitaciones). Podrás seguir ${when}.`,
  role: 'Rol',
  rolePermissions: (role, count) =>
    plural(count, {
      one: `${role}: ${count} permiso`,
      many: `${role}: ${count} de permisos`,
      other: `${role}: ${count} permisos`,
    }),
  seats: 'Plazas',
  seatsTaken: (used, limit) =>
    plural(used, {
      one: `${used} ocupada de ${limit}`,
      many: `${used} ocupadas de ${limit}`,
      other: `${used} ocupadas de ${limit}`,
    }),
  seatsShort: (free) =>
    free === 0
      ? 'No queda ninguna plaza libre. Pide más o quita a alguien.'
      : plural(free, {
          one: `Solo queda ${free} plaza libre. Las demás invitaciones se rechazarían.`,
          many: `Solo quedan ${free} de plazas libres. Las demás invitaciones se rechazarían.`,
          other: `Solo quedan ${free} plazas libres. Las demás invitaciones se rechazarían.`,
        }),
  seatsLater: 'Una invitación ocupa una plaza cuando se acepta.',
  more: 'Añadir un mensaje',
  message: 'Mensaje',
  messagePlaceholder: 'Aparece en el correo, encima del enlace',
  nobody: 'Añade primero una dirección',
  nothingValid: 'Ninguna dirección está lista para enviarse',
  send: (count) =>
    count <= 1
      ? 'Enviar invitación'
      : plural(count, {
          one: `Enviar ${count} invitación`,
          many: `Enviar ${count} de invitaciones`,
          other: `Enviar ${count} invitaciones`,
        }),
  sending: 'Enviando',

  sentTitle: (count) =>
    count === 1
      ? 'Invitación enviada'
      : plural(count, {
          one: `${count} invitación enviada`,
          many: `${count} de invitaciones enviadas`,
          other: `${count} invitaciones enviadas`,
        }),
  linksTitle: (count) =>
    count === 1
      ? 'Invitación lista'
      : plural(count, {
          one: `${count} invitación lista`,
          many: `${count} de invitaciones listas`,
          other: `${count} invitaciones listas`,
        }),
  linksText:
    'Desde aquí no sale ningún correo. Entrega cada enlace a su destinatario: no le sirve a nadie más.',
  notSent: (count) =>
    plural(count, {
      one: `No se ha invitado a ${count} dirección. Sigue abajo.`,
      many: `No se ha invitado a ${count} de direcciones. Siguen abajo.`,
      other: `No se ha invitado a ${count} direcciones. Siguen abajo.`,
    }),
  copyLinkOf: (email) => `Copiar enlace para ${email}`,
  inviteMore: 'Invitar a más personas',

  register: 'Crear una cuenta',
  registerHelp: 'Para quien todavía no tiene cuenta. La invitación viene después.',
  registerFirst: (email) => `Crea primero una cuenta para ${email} y envía después la invitación.`,
  registerTitle: 'Crear una cuenta',
  registerConsequence: 'La cuenta se crea ahora. La invitación es un segundo paso.',
  back: 'Atrás',
  registered: (name) => `${name} ya tiene cuenta, pero todavía no una invitación.`,
  done: 'Listo',
}
