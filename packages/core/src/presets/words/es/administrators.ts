// What things of `administrators` are called in Spanish.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const administrators: Words = {
  roles: {
    owner: {
      label: 'Propietario',
      description: 'Todo, incluida la facturación; traspasa la organización',
    },
    administrator: {
      label: 'Administrador',
      description:
        'Todos los recursos, proyectos y personas; ni la facturación ni la organización misma',
    },
    member: { label: 'Miembro', description: 'Trabaja solo en algunos proyectos' },
  },
  permissions: {
    ...builtIn,
    'project.create': { label: 'Crear proyectos', description: 'En la organización' },
    'project.delete': { label: 'Eliminar proyectos', description: 'Con todo lo que contienen' },
    'billing.read': { label: 'Ver la facturación', description: 'Facturas y medios de pago' },
    'billing.write': { label: 'Cambiar la facturación', description: 'Medios de pago y límites' },
    'resource.read': { label: 'Ver los recursos', description: 'En un proyecto' },
    'resource.write': { label: 'Trabajar con los recursos', description: 'En un proyecto' },
  },
  projectRoles: {
    member: {
      label: 'Miembro del proyecto',
      description: 'Trabaja con todos los recursos del proyecto',
    },
  },
}
