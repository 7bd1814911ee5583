// What mails say in Spanish.
import type { Sentences } from '../sentences.ts'

export const es: Sentences = {
  quoted: (text) => `«${text}»`,
  stranger: 'Si no sabes de qué se trata, puedes ignorar este correo: no pasa nada.',
  invitation: {
    subject: (who, organization) => `${who} te invita a unirte a ${organization}`,
    lead: (who, organization, role) =>
      `${who} te invita a unirte a ${organization} con el rol ${role}.`,
    registered: 'El acceso es para la cuenta que ya tienes: inicia sesión y acepta la invitación.',
    unregistered:
      'Todavía no tienes cuenta: crea una con esta dirección, elige una contraseña y acepta la invitación.',
    until: (day) => `La invitación es válida hasta el ${day}.`,
    withoutEnd: 'La invitación es válida mientras no se anule.',
    act: 'Ver la invitación',
  },
  ownershipOffer: {
    subject: (who, organization) =>
      who === null
        ? `Se te ofrece la propiedad de ${organization}`
        : `${who} te ofrece la propiedad de ${organization}`,
    lead: (who, organization) =>
      who === null
        ? `Se te ofrece la propiedad de ${organization}.`
        : `${who} te ofrece la propiedad de ${organization}.`,
    meaning: (role, who, formerRole) =>
      `Si aceptas, tendrás el rol ${role}, y ${who ?? 'quien era propietario'} tendrá el rol ${formerRole}.`,
    nothingYet: 'Nada cambia hasta que aceptes.',
    until: (day) => `La oferta es válida hasta el ${day}.`,
    act: 'Ver la oferta',
  },
}
