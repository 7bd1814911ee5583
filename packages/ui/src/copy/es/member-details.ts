// What the details of a member say, in Spanish.
import type { MemberDetailsCopy } from '../en/member-details.ts'

export const memberDetails: MemberDetailsCopy = {
  back: 'Atrás',
  joined: (date) => `Miembro desde el ${date}`,
  removedAt: (date) => `Acceso retirado el ${date}`,
  removed: 'Acceso retirado',
  actions: 'Acciones',

  membership: 'Pertenencia',
  role: 'Rol',
  name: 'Nombre',
  nameHelp: 'Cómo se llama en esta organización. Vacío, es el nombre de su cuenta.',
  language: 'Idioma',
  languageHelp: 'El de los correos que recibe de aquí.',
  accountLanguage: 'Como en su cuenta',
  readOnly: 'Puedes ver este acceso, pero no cambiarlo.',
  effective: 'Todo lo que puede hacer, y por qué',

  endTitle: 'Fin de la pertenencia',
  endText: 'El acceso termina de inmediato. Lo que se creó aquí se conserva.',

  update: 'Actualizar',
  updating: 'Actualizando',
  updated: (name) => `Los cambios de ${name} se han guardado`,
  unchanged: 'Todavía no has cambiado nada.',
  unsaved: 'Sin guardar',
  discard: 'Descartar',
  leaving: '¿Salir sin guardar?',
  leave: 'Descartar y salir',
  stay: 'Seguir editando',
  partly: 'El rol, el nombre y el idioma se han guardado; el acceso, no.',
  stale: (name) => `Otra persona ha cambiado a ${name} entretanto, así que no se ha guardado nada.`,
  keep: 'Conservar mis cambios',

  errorTitle: 'No se han podido cargar los datos',
  refusedTitle: 'No puedes ver a esta persona',
  refusedText: 'Puede que ya no esté, o que no puedas ver quién pertenece a la organización.',
}
