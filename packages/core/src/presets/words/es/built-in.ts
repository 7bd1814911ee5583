// What Rollcall's own permissions are called in Spanish.
import type { BuiltInWords } from '../../../words.ts'

export const builtIn: BuiltInWords = {
  'organization.read': { label: 'Ver la organización', description: 'Su nombre y sus ajustes' },
  'organization.update': {
    label: 'Cambiar la organización',
    description: 'Su nombre y sus ajustes',
  },
  'organization.delete': {
    label: 'Eliminar la organización',
    description: 'Con todo lo que contiene',
  },
  'member.read': { label: 'Ver a las personas', description: 'Quién pertenece a la organización' },
  'member.change': {
    label: 'Cambiar a las personas',
    description: 'Su rol, su nombre y su idioma',
  },
  'member.suspend': {
    label: 'Suspender a personas',
    description: 'Quitarles el acceso por un tiempo',
  },
  'member.remove': { label: 'Quitar a personas', description: 'Sacarlas de la organización' },
  'grant.change': {
    label: 'Cambiar los permisos',
    description: 'Dar y quitar acceso además del rol, hasta el propio',
  },
  'invitation.read': { label: 'Ver las invitaciones', description: 'Las que siguen pendientes' },
  'invitation.create': { label: 'Invitar a personas', description: 'A la organización' },
  'invitation.manage': {
    label: 'Gestionar las invitaciones',
    description: 'Enviarlas de nuevo y anularlas',
  },
  'ownership.offer': { label: 'Traspasar la propiedad', description: 'Ofrecerla a otra persona' },
  'audit.read': { label: 'Consultar la actividad', description: 'Quién cambió qué, y cuándo' },
  'project.read': { label: 'Ver los proyectos', description: 'Que existen y qué contienen' },
}
