// What is said of an ownership that is offered and waits for an answer, in Spanish.
import type { OwnershipOfferCopy } from '../en/ownership-offer.ts'

export const ownershipOffer: OwnershipOfferCopy = {
  title: (by, organization) =>
    by === null
      ? `Se te ofrece la propiedad de ${organization}`
      : `${by} te ofrece la propiedad de ${organization}`,
  consequence: (by, role, former) =>
    `Nada cambia hasta que aceptes. Después, tendrás el rol ${role}, y ` +
    `${by === null ? 'quien es propietario ahora' : by} tendrá el rol ${former}.`,
  expires: (when) => `La oferta caduca ${when}.`,
  accept: 'Aceptar la propiedad',
  accepting: 'Aceptando',
  decline: 'Rechazar',
  declining: 'Rechazando',
  acceptedTitle: (organization) => `${organization} ahora es tuya`,
  acceptedText: (by, role, former) =>
    `Tu rol es ${role}. ${by === null ? 'Quien era propietario' : by} tiene ahora el rol ${former}.`,
  declinedTitle: 'Oferta rechazada',
  declinedText: (by) =>
    by === null ? 'Nada ha cambiado.' : `Nada ha cambiado. ${by} conserva la propiedad.`,
  closedTitle: (organization) => `La propiedad de ${organization} sigue como está`,

  waiting: (name) =>
    name === null
      ? 'La persona a la que ofreciste la propiedad todavía no ha respondido'
      : `${name} todavía no ha respondido`,
  waitingText: (organization) =>
    `La propiedad de ${organization} está ofrecida. Nada cambia hasta que se acepte.`,
  cancel: 'Retirar la oferta',
  cancelling: 'Retirando',
  cancelled: (name) =>
    name === null ? 'La oferta se ha retirado.' : `La oferta a ${name} se ha retirado.`,
}
