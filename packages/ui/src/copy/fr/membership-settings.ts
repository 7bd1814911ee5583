// What the settings of my own membership say, in French.
import type { MembershipSettingsCopy } from '../en/membership-settings.ts'

export const membershipSettings: MembershipSettingsCopy = {
  title: (organization) => `Vous dans ${organization}`,
  text: 'Uniquement ici. Votre compte et vos autres organisations restent inchangés.',
  name: 'Nom',
  nameHelp: 'Le nom que les autres voient. Vide, c’est celui de votre compte.',
  language: 'Langue',
  languageHelp: 'Celle des e-mails que vous recevez d’ici.',
  accountLanguage: 'Comme dans mon compte',
  save: 'Enregistrer',
  saving: 'Enregistrement',
  saved: 'Enregistré',
  unchanged: 'Rien n’a encore été modifié.',
  stale: 'Des modifications ont été faites ailleurs entre-temps. Vérifiez, puis enregistrez.',
  nothing: 'Le nom et la langue ne se règlent pas ici, mais dans votre compte.',
  errorTitle: 'Impossible de charger votre adhésion',
  refusedTitle: 'Vous ne faites pas partie de cette organisation',
}
