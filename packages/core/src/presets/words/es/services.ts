// What things of `services` are called in Spanish.
import type { ServiceWords, Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const services: Words = {
  roles: {
    administrators: {
      label: 'Administradores',
      description: 'Todo, incluida la gestión de usuarios',
    },
    engineers: { label: 'Ingenieros', description: 'Configuran la CDN, sin gestionar usuarios' },
    purgeApiWeb: {
      label: 'Purga y precarga (API y web)',
      description: 'Vacían y precargan la caché, por la API y el panel',
    },
    purgeApi: {
      label: 'Purga y precarga (API)',
      description: 'Vacían y precargan la caché, solo por la API',
    },
    users: { label: 'Usuarios', description: 'Ven recursos y estadísticas, no cambian nada' },
  },
  permissions: {
    ...builtIn,
    'panel.use': { label: 'Usar el panel de control', description: 'Además de la API' },
    'cdn.read': { label: 'Ver la CDN', description: 'Recursos y estadísticas' },
    'cdn.write': { label: 'Configurar la CDN', description: 'Recursos, orígenes y reglas' },
    'cdn.purge': { label: 'Purgar y precargar', description: 'Vaciar y preparar la caché' },
    'cloud.read': { label: 'Ver la nube', description: 'Recursos de un proyecto' },
    'cloud.use': { label: 'Trabajar en la nube', description: 'Recursos en redes internas' },
    'cloud.expose': {
      label: 'Usar redes públicas',
      description: 'Direcciones externas y flotantes',
    },
    'cloud.manage': { label: 'Gestionar proyectos de la nube', description: 'Cuotas y ajustes' },
    'billing.write': { label: 'Facturación', description: 'Facturas, planes y pago' },
    'dns.write': { label: 'DNS', description: 'Zonas y registros' },
    'storage.write': { label: 'Almacenamiento', description: 'Contenedores y claves' },
    'streaming.write': { label: 'Streaming', description: 'Vídeos y emisiones en directo' },
    'security.write': { label: 'Seguridad web', description: 'Reglas y dominios protegidos' },
  },
  services: {
    cloud: {
      label: 'Nube',
      description: 'Servidores, redes y clústeres',
      roles: {
        administrator: { label: 'Administrador', description: 'Todos los proyectos' },
        projectAdministrator: {
          label: 'Administrador del proyecto',
          description: 'Todo el proyecto',
        },
        user: { label: 'Usuario', description: 'Trabaja con todos los recursos del proyecto' },
        internalNetworkOnly: {
          label: 'Solo red interna',
          description: 'Trabaja con recursos en redes internas',
        },
        observer: { label: 'Observador', description: 'Ve el proyecto, no cambia nada' },
      },
    },
    billing: full('Facturación', 'Facturas y pago'),
    dns: full('DNS', 'Zonas y registros'),
    storage: full('Almacenamiento', 'Objetos y archivos'),
    streaming: full('Streaming', 'Vídeo a la carta y en directo'),
    webSecurity: full('Seguridad web', 'Protección de sitios y API'),
  },
}

function full(label: string, description: string): ServiceWords {
  const administrator = { label: 'Administrador', description: 'Todos los permisos' }
  return { label, description, roles: { administrator } }
}
