// What the page of an invitation's link says, in Spanish.
import type { AcceptInvitationCopy } from '../en/accept-invitation.ts'

export const acceptInvitation: AcceptInvitationCopy = {
  title: (by, organization, role) =>
    by === null
      ? `Invitación para unirte a ${organization} con el rol ${role}`
      : `${by} te invita a unirte a ${organization} con el rol ${role}`,
  expires: (when) => `La invitación caduca ${when}.`,
  for: (email) => `Para ${email}`,
  accept: 'Aceptar la invitación',
  accepting: 'Aceptando',
  decline: 'Rechazar',
  declining: 'Rechazando',

  signedOut: (email) => `Para aceptar, inicia sesión con ${email}.`,
  signIn: 'Iniciar sesión',
  createAccount: 'Crear una cuenta',
  wrong: (invited, own) =>
    own === null
      ? `Esta invitación es para ${invited}. Has iniciado sesión con otra dirección.`
      : `Esta invitación es para ${invited}. Has iniciado sesión como ${own}.`,
  switchAccount: 'Cambiar de cuenta',
  unverified: (email) =>
    `Confirma primero ${email}: abre el correo que recibiste al registrarte y vuelve aquí.`,
  checkAgain: 'Ya está confirmada',

  acceptedTitle: (organization) => `Ya formas parte de ${organization}`,
  acceptedText: (role) => `Tu rol es ${role}.`,
  onward: 'Continuar',
  declinedTitle: 'Invitación rechazada',
  declinedText: (organization) =>
    `${organization} no volverá a enviarte esta invitación, salvo que alguien te invite de nuevo.`,

  missingTitle: 'Abre el enlace de tu correo',
  missingText: 'Esta página muestra una invitación cuando llegas a ella por su enlace.',
  unknownTitle: 'Este enlace no funciona',
  unknownText: 'Puede que esté cortado. Copia el enlace completo del correo y ábrelo de nuevo.',
  expiredTitle: 'Esta invitación ha caducado',
  expiredText: 'Pide a quien te invitó que la envíe de nuevo.',
  revokedTitle: 'Esta invitación se ha anulado',
  revokedText: 'Si crees que es un error, habla con quien te invitó.',
  alreadyDeclinedTitle: 'Esta invitación se rechazó',
  alreadyDeclinedText: 'Si has cambiado de opinión, pide que te inviten de nuevo.',
  supersededTitle: 'Hay una invitación más reciente',
  supersededText: 'Abre el enlace del último correo del mismo remitente.',
  usedTitle: 'Esta invitación ya se aceptó',
  usedText: 'Inicia sesión con la dirección a la que se envió para entrar.',
  usedTextSignedIn: 'Si la aceptaste con esta cuenta, ya eres miembro.',
  failedTitle: 'No se ha podido cargar la invitación',
}
