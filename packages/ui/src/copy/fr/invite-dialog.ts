// What the dialog for inviting says, in French.
import type { InviteDialogCopy } from '../en/invite-dialog.ts'
import { plurals } from '../plural.ts'

const plural = plurals('fr')

export const inviteDialog: InviteDialogCopy = {
  title: (organization, alone) =>
    alone
      ? `Inviter quelqu’un à rejoindre ${organization}`
      : `Inviter des personnes à rejoindre ${organization}`,
  consequence: (length, alone) =>
    `${alone ? 'Cette personne' : 'Chaque personne invitée'} reçoit un lien personnel` +
    (length === null ? '.' : `, valable ${length}.`),
  addresses: 'Adresses e-mail',
  placeholder: 'ada@example.com, ou collez une liste',
  hint: 'Collez une liste telle quelle : noms, virgules et retours à la ligne ne gênent pas.',
  edit: (email) => `Modifier ${email}`,
  remove: (email) => `Retirer ${email}`,
  valid: 'Peut recevoir une invitation',
  unchecked: 'Adresse valide',
  keys: 'Les flèches passent d’une adresse à l’autre, Entrée corrige, Suppr retire.',
  added: (count) =>
    plural(count, {
      one: `${count} adresse ajoutée`,
      many: `${count} d’adresses ajoutées`,
      other: `${count} adresses ajoutées`,
    }),
  removed: (email) => `${email} : adresse retirée`,
  summary: (ready, wrong) =>
    [
      ready > 0 || wrong === 0
        ? plural(ready, {
            one: `${ready} adresse prête`,
            many: `${ready} d’adresses prêtes`,
            other: `${ready} adresses prêtes`,
          })
        : '',
      wrong > 0 ? `${wrong} à corriger` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  tooMany: (most) =>
    plural(most, {
      one: `${most} personne au plus à la fois`,
      many: `${most} de personnes au plus à la fois`,
      other: `${most} personnes au plus à la fois`,
    }),
  address: 'Adresse e-mail',
  addressPlaceholder: 'ada@example.com',
  again: 'Répéter l’adresse e-mail',
  differs: 'Ce n’est pas l’adresse ci-dessus.',
  name: 'Nom',
  nameHelp: 'De préférence le prénom et le nom : c’est ainsi que tout le monde les lira ici.',
  locale: 'Langue',
  localeHelp: 'L’invitation est rédigée dans cette langue.',
  notToday: 'Pas aujourd’hui',
  mailUnwanted: 'Ne souhaite aucun e-mail d’ici',
  removeWrong: (count) =>
    plural(count, {
      one: `Retirer cette adresse`,
      many: `Retirer ces ${count} d’adresses`,
      other: `Retirer ces ${count} adresses`,
    }),
  perDay: (most, when) =>
    `Vous avez atteint la limite du jour (${most} invitations). Vous pourrez continuer ${when}.`,
  role: 'Rôle',
  rolePermissions: (role, count) =>
    plural(count, {
      one: `${role} : ${count} autorisation`,
      many: `${role} : ${count} d’autorisations`,
      other: `${role} : ${count} autorisations`,
    }),
  seats: 'Places',
  seatsTaken: (used, limit) =>
    plural(used, {
      one: `${used} occupée sur ${limit}`,
      many: `${used} occupées sur ${limit}`,
      other: `${used} occupées sur ${limit}`,
    }),
  seatsShort: (free) =>
    free === 0
      ? 'Aucune place n’est libre. Demandez-en davantage, ou retirez quelqu’un.'
      : plural(free, {
          one: `Il ne reste que ${free} place. Les autres invitations seront refusées.`,
          many: `Il ne reste que ${free} de places. Les autres invitations seront refusées.`,
          other: `Il ne reste que ${free} places. Les autres invitations seront refusées.`,
        }),
  seatsLater: 'Une invitation occupe une place dès qu’elle est acceptée.',
  more: 'Ajouter un message',
  message: 'Message',
  messagePlaceholder: 'Affiché dans l’e-mail, au-dessus du lien',
  nobody: 'Ajoutez d’abord une adresse',
  nothingValid: 'Aucune adresse n’est prête à être envoyée',
  send: (count) =>
    count <= 1
      ? 'Envoyer l’invitation'
      : plural(count, {
          one: `Envoyer ${count} invitation`,
          many: `Envoyer ${count} d’invitations`,
          other: `Envoyer ${count} invitations`,
        }),
  sending: 'Envoi en cours',

  sentTitle: (count) =>
    count === 1
      ? 'Invitation envoyée'
      : plural(count, {
          one: `${count} invitation envoyée`,
          many: `${count} d’invitations envoyées`,
          other: `${count} invitations envoyées`,
        }),
  linksTitle: (count) =>
    count === 1
      ? 'Invitation prête'
      : plural(count, {
          one: `${count} invitation prête`,
          many: `${count} d’invitations prêtes`,
          other: `${count} invitations prêtes`,
        }),
  linksText:
    'Aucun e-mail ne part d’ici. Remettez chaque lien à son destinataire : il ne fonctionne que pour lui.',
  notSent: (count) =>
    plural(count, {
      one: `${count} adresse n’a pas été invitée. Elle figure encore ci-dessous.`,
      many: `${count} d’adresses n’ont pas été invitées. Elles figurent encore ci-dessous.`,
      other: `${count} adresses n’ont pas été invitées. Elles figurent encore ci-dessous.`,
    }),
  copyLinkOf: (email) => `Copier le lien pour ${email}`,
  inviteMore: 'Inviter d’autres personnes',

  register: 'Créer un compte',
  registerHelp: 'Pour quelqu’un qui n’a pas encore de compte. L’invitation vient ensuite.',
  registerFirst: (email) => `Créez d’abord un compte pour ${email}, puis envoyez l’invitation.`,
  registerTitle: 'Créer un compte',
  registerConsequence: 'Le compte est créé tout de suite. L’invitation est une seconde étape.',
  back: 'Retour',
  registered: (name) => `${name} a maintenant un compte, mais pas encore d’invitation.`,
  done: 'Terminé',
}
