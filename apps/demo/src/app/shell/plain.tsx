// Decides the frame of pages that belong to nobody in particular: one column in the middle.
import type { ReactNode } from 'react'
import { tenantOf, useBrand } from '../brand.ts'
import { Mark } from '../parts/mark.tsx'
import { Link } from '../router.tsx'

/** A page with nothing around it but the mark. */
export function Plain({ children }: { children: ReactNode }) {
  const tenant = tenantOf()
  useBrand(tenant)
  return (
    <div className='plain'>
      <header className='plain-head'>
        <Link to='/'>
          <Mark tenant={tenant} name={tenant?.name ?? 'Console'} />
        </Link>
      </header>
      <main className='plain-page'>{children}</main>
    </div>
  )
}
