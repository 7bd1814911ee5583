// Decides the frame of pages that stand by themselves: one column in the middle.
import { Suspense, type ReactNode } from 'react'
import { tenantOf } from '../../tenants/index.ts'
import { useBrand, useTenant } from '../brand.ts'
import { Mark } from '../parts/mark.tsx'
import { Link } from '../router.tsx'
import { InWords } from '../words.tsx'

interface PlainProps {
  /** The organization whose looks it wears. Default: those of whoever is signed in. */
  organizationId?: string | undefined
  /** The language of somebody who is not signed in yet. */
  locale?: string | null | undefined
  children: ReactNode
}

/** A page with nothing around it but the mark. */
export function Plain({ organizationId, locale, children }: PlainProps) {
  const own = useTenant()
  const tenant = tenantOf(organizationId) ?? own
  useBrand(tenant)
  return (
    <Suspense>
      <InWords tenant={tenant} locale={locale}>
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
