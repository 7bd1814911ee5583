// What things of `permissions` are called in Spanish.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const permissions: Words = {
  roles: {
    owner: {
      label: 'Propietario',
      description: 'Tiene todos los permisos y es dueño de la organización',
    },
    admin: { label: 'Admin', description: 'Tiene todos los permisos' },
    member: { label: 'Miembro', description: 'Tiene los permisos activados' },
  },
  permissions: {
    ...builtIn,
    'member.read': { label: 'Ver los miembros', description: 'Quién pertenece a la organización' },
    'member.remove': { label: 'Quitar miembros', description: 'Terminar su pertenencia' },
    'invitation.create': {
      label: 'Invitar a miembros',
      description: 'Con permisos hasta los propios',
    },
    'project.administer': { label: 'Administrar proyectos', description: 'Todo lo que contienen' },
    'project.create': { label: 'Crear proyectos', description: 'En la organización' },
    'project.delete': { label: 'Eliminar el proyecto', description: 'Con todo lo que contiene' },
    'contact.read': { label: 'Ver los contactos', description: 'De la organización' },
    'contact.manage': { label: 'Gestionar los contactos', description: 'Añadir, cambiar y quitar' },
    'team.create': { label: 'Crear equipos', description: 'En la organización' },
    'team.manage': { label: 'Gestionar los equipos', description: 'Cambiar y eliminar' },
    'account.create': { label: 'Crear cuentas de servicio', description: 'Para programas' },
    'account.manage': {
      label: 'Gestionar las cuentas de servicio',
      description: 'Cambiar y eliminar',
    },
    'key.create': { label: 'Crear claves de API', description: 'Para el proyecto' },
    'key.read': { label: 'Ver las claves de API', description: 'Del proyecto' },
    'compute.view': { label: 'OpenStack: lector', description: 'Ve servidores y redes' },
    'compute.edit': { label: 'OpenStack: editor', description: 'Cambia servidores y redes' },
    'cluster.create': { label: 'Crear clústeres', description: 'Kubernetes' },
    'cluster.read': { label: 'Ver clústeres', description: 'Kubernetes' },
    'cluster.update': { label: 'Cambiar clústeres', description: 'Kubernetes' },
    'cluster.delete': { label: 'Eliminar clústeres', description: 'Kubernetes' },
    'sshkey.create': { label: 'Añadir claves SSH', description: 'Para los nodos de los clústeres' },
    'sshkey.read': { label: 'Ver claves SSH', description: 'Para los nodos de los clústeres' },
    'sshkey.update': {
      label: 'Cambiar claves SSH',
      description: 'Para los nodos de los clústeres',
    },
    'sshkey.delete': {
      label: 'Eliminar claves SSH',
      description: 'Para los nodos de los clústeres',
    },
    'database.create': { label: 'Crear bases de datos', description: 'Gestionadas para ti' },
    'database.read': { label: 'Ver bases de datos', description: 'Gestionadas para ti' },
    'database.update': { label: 'Cambiar bases de datos', description: 'Gestionadas para ti' },
    'database.delete': { label: 'Eliminar bases de datos', description: 'Gestionadas para ti' },
    'backup.read': { label: 'Ver las copias de seguridad', description: 'De bases de datos' },
    'observability.view': { label: 'Observabilidad: lector', description: 'Ve los paneles' },
    'observability.edit': { label: 'Observabilidad: editor', description: 'Cambia los paneles' },
    'observability.administer': {
      label: 'Observabilidad: administrador',
      description: 'Y sus ajustes',
    },
  },
}
