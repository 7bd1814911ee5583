// What the details of a member say, in French.
import type { MemberDetailsCopy } from '../en/member-details.ts'

export const memberDetails: MemberDetailsCopy = {
  back: 'Retour',
  joined: (date) => `Membre depuis le ${date}`,
  removedAt: (date) => `Accès retiré le ${date}`,
  removed: 'Accès retiré',
  actions: 'Actions',

  membership: 'Adhésion',
  role: 'Rôle',
  name: 'Nom',
  nameHelp: 'Le nom affiché dans cette organisation. Vide, c’est celui du compte.',
  language: 'Langue',
  languageHelp: 'Celle des e-mails envoyés d’ici à cette personne.',
  accountLanguage: 'Comme dans son compte',
  readOnly: 'Vous pouvez voir ces accès, mais pas les modifier.',
  effective: 'Tout ce que cette personne peut faire, et pourquoi',

  endTitle: 'Fin de l’adhésion',
  endText: 'L’accès prend fin immédiatement. Ce qui a été créé ici est conservé.',

  update: 'Mettre à jour',
  updating: 'Mise à jour en cours',
  updated: (name) => `${name} : modifications enregistrées`,
  unchanged: 'Rien n’a encore été modifié.',
  unsaved: 'Pas encore enregistré',
  discard: 'Abandonner',
  leaving: 'Quitter sans enregistrer ?',
  leave: 'Abandonner et quitter',
  stay: 'Continuer la modification',
  partly: 'Le rôle, le nom et la langue sont enregistrés ; les accès ne le sont pas.',
  stale: (name) =>
    `${name} : quelqu’un d’autre a fait des modifications entre-temps, rien n’a donc été enregistré.`,
  keep: 'Garder mes modifications',

  errorTitle: 'Impossible de charger les détails',
  refusedTitle: 'Vous ne pouvez pas voir cette personne',
  refusedText:
    'Elle n’est peut-être plus là, ou vous ne pouvez pas voir qui appartient à l’organisation.',
}
