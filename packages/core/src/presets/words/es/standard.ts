// What the roles and permissions of `standard` are called in Spanish.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const standard: Words = {
  roles: {
    owner: {
      label: 'Propietario',
      description: 'Todo, incluidas la facturación y la eliminación de la organización',
    },
    admin: { label: 'Admin', description: 'Invita y gestiona personas y proyectos' },
    member: { label: 'Miembro', description: 'Trabaja en todos los proyectos' },
    viewer: { label: 'Lector', description: 'Lo ve todo, no cambia nada' },
  },
  permissions: {
    ...builtIn,
    'project.write': { label: 'Trabajar en proyectos', description: 'Cambiar lo que contienen' },
    'billing.read': { label: 'Ver la facturación', description: 'Facturas y medios de pago' },
    'billing.write': { label: 'Cambiar la facturación', description: 'Medios de pago y plan' },
  },
}
