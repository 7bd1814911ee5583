// Decides how somebody who belongs to several organizations says in which one to work.
import { useTenant } from '../brand.ts'
import { Memberships } from '../parts/memberships.tsx'
import { Plain } from '../shell/plain.tsx'

/** After signing in, before anything else. The choice holds until one signs out. */
export function ChooserPage() {
  const { organization: nouns } = useTenant().composition
  return (
    <Plain>
      <title>{`Choose an ${nouns.one}`}</title>
      <div className='sheet'>
        <h1>Choose an {nouns.one}</h1>
        <p className='secondary'>You belong to several {nouns.many}. Which one is it now?</p>
        <Memberships label={nouns.mine} />
      </div>
    </Plain>
  )
}
