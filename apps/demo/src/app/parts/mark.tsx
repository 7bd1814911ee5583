// Decides how a tenant signs itself: its letters on its accent.
import type { Tenant } from '../../tenants/index.ts'

/** The mark of a tenant, with its name beside it. */
export function Mark({ tenant, name }: { tenant: Tenant | undefined; name: string }) {
  return (
    <span className='mark'>
      <span className='mark-sign' aria-hidden='true'>
        {tenant?.brand.mark ?? name.slice(0, 1)}
      </span>
      <span className='mark-name'>{name}</span>
    </span>
  )
}
