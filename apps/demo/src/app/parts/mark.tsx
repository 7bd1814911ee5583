// Decides how a tenant signs itself: its letters on its accent, also where the page wears another's.
import type { CSSProperties } from 'react'
import type { Tenant } from '../../tenants/index.ts'

interface MarkProps {
  tenant: Tenant
  name: string
}

/** The mark of a tenant, with its name beside it. */
export function Mark({ tenant: { brand }, name }: MarkProps) {
  const { accent, radius } = brand
  const style = {
    '--accent': `light-dark(${accent.light}, ${accent.dark})`,
    '--on-accent': 'light-dark(#fff, oklch(from var(--accent) 0.21 0.035 h))',
    '--radius': radius,
  } as CSSProperties
  return (
    <span className='mark'>
      <span className='mark-sign' style={style} aria-hidden='true'>
        {brand.mark}
      </span>
      <span className='mark-name'>{name}</span>
    </span>
  )
}
