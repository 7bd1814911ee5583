// Decides the frame of pages that stand by themselves: one column in the middle.
import { Suspense, type ReactNode } from 'react'
import { useBrand, useTenant } from '../brand.ts'
import { Mark } from '../parts/mark.tsx'
import { Link } from '../router.tsx'
import { InWords } from '../words.tsx'

/** A page with nothing around it but the mark. */
export function Plain({ children }: { children: ReactNode }) {
  const tenant = useTenant()
  useBrand(tenant)
  return (
    <Suspense>
      <InWords tenant={tenant}>
        <div className='plain'>
          <header className='plain-head'>
            <Link to='/'>
              <Mark tenant={tenant} name={tenant.name} />
            </Link>
          </header>
          <main className='plain-page'>{children}</main>
        </div>
      </InWords>
    </Suspense>
  )
}
