// Decides where the mail of an offer of ownership leads: to all that is offered to whoever is signed in.
import { OwnershipOffer } from '@rollcall/ui'
import { Plain } from '../shell/plain.tsx'
import { Link } from '../router.tsx'

/** The ownerships that are offered to somebody. */
export function OwnershipOffersPage() {
  return (
    <Plain>
      <title>Ownership</title>
      <OwnershipOffer fallback={<Nothing />} />
      <Link className='way-on' to='/'>
        Go to the console
      </Link>
    </Plain>
  )
}

function Nothing() {
  return (
    <div className='sheet'>
      <h1>No ownership is offered to you</h1>
      <p className='secondary'>The offer may have been taken back, answered, or have ended.</p>
    </div>
  )
}
