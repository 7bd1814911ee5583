// What several screens say, in Spanish.
import type { CommonCopy } from '../en/common.ts'

export const common: CommonCopy = {
  invite: 'Invitar',
  cancel: 'Cancelar',
  close: 'Cerrar',
  dismiss: 'Ocultar',
  retry: 'Reintentar',
  loading: 'Cargando',
  you: 'Tú',
  copyLink: 'Copiar enlace',
  copied: 'Copiado',
  somebody: 'Alguien',
  never: 'Nunca',
  partMissing: 'No se ha podido cargar esta parte.',
}
