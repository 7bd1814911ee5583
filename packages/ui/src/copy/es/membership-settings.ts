// What the settings of my own membership say, in Spanish.
import type { MembershipSettingsCopy } from '../en/membership-settings.ts'

export const membershipSettings: MembershipSettingsCopy = {
  title: (organization) => `Tú en ${organization}`,
  text: 'Solo aquí. Tu cuenta y tus otras organizaciones siguen como están.',
  name: 'Nombre',
  nameHelp: 'Cómo te ven los demás. Vacío, es el nombre de tu cuenta.',
  language: 'Idioma',
  languageHelp: 'El de los correos que recibes de aquí.',
  accountLanguage: 'Como en mi cuenta',
  save: 'Guardar',
  saving: 'Guardando',
  saved: 'Guardado',
  unchanged: 'Todavía no has cambiado nada.',
  stale: 'Esto ha cambiado en otro sitio entretanto. Revísalo y guarda después.',
  nothing: 'El nombre y el idioma no se cambian aquí, sino en tu cuenta.',
  errorTitle: 'No se ha podido cargar tu pertenencia',
  refusedTitle: 'No perteneces a esta organización',
}
