// What things of `collaborators` are called in Spanish.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const collaborators: Words = {
  roles: {
    owner: {
      label: 'Propietario',
      description: 'Toda la organización: ajustes, facturación e invitaciones',
    },
    collaborator: {
      label: 'Colaborador',
      description: 'Empieza sin permisos; se conceden en cada proyecto',
    },
  },
  permissions: {
    ...builtIn,
    'project.create': { label: 'Crear proyectos', description: 'En la organización' },
    'billing.read': { label: 'Ver la facturación', description: 'Facturas y medios de pago' },
    'billing.write': {
      label: 'Cambiar la facturación',
      description: 'Todos los ajustes de facturación',
    },
  },
  rows: {
    server: { label: 'Servidores', description: 'Máquinas virtuales' },
    network: { label: 'Redes', description: 'Redes privadas y direcciones IP' },
    loadBalancer: {
      label: 'Balanceadores de carga',
      description: 'Reparten el tráfico entre servidores',
    },
    storage: { label: 'Almacenamiento', description: 'Archivos y objetos' },
    database: { label: 'Bases de datos', description: 'Gestionadas para ti' },
    domain: { label: 'Dominios', description: 'Nombres y registros DNS' },
  },
  columns: {
    create: { label: 'Crear', description: 'Añadir nuevos' },
    modify: { label: 'Modificar', description: 'Cambiar lo que hay' },
    delete: { label: 'Eliminar', description: 'Para siempre' },
  },
}
