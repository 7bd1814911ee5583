// Decides what is said where there is nothing.
import { Plain } from '../shell/plain.tsx'
import { Link } from '../router.tsx'

/** There is no such page. */
export function NotFoundPage() {
  return (
    <Plain>
      <div className='sheet'>
        <h1>There is no such page</h1>
        <p className='secondary'>The address may be old, or mistyped.</p>
        <Link className='button' to='/'>
          Go to the console
        </Link>
      </div>
    </Plain>
  )
}
