// Decides who is offered on the sign-in page: the tenants, and of one of them people from whom the demo looks different.
import { tenants, type SeededPerson, type Tenant } from '../../tenants/index.ts'
import { navigate, useSearch } from '../router.tsx'
import { Avatar } from './avatar.tsx'
import { Icon } from './icon.tsx'
import { Mark } from './mark.tsx'

interface PersonasProps {
  tenant: Tenant
  onChoose: (email: string) => void
}

/** The people to sign in as, tenant by tenant. */
export function Personas({ tenant, onChoose }: PersonasProps) {
  return (
    <aside className='personas' aria-label='People of the demo'>
      <Doors tenant={tenant} />
      <section>
        <h2>Or come in as one of {tenant.name}</h2>
        <ol className='ledger'>
          {offered(tenant).map(({ email, name, persona }) => (
            <li key={email}>
              <button type='button' className='persona' onClick={() => onChoose(email)}>
                <Avatar id={email} name={name} size={36} />
                <span className='persona-text'>
                  <span className='persona-name'>{name}</span>
                  <span className='secondary'>{persona}</span>
                </span>
                <Icon name='arrow' />
              </button>
            </li>
          ))}
        </ol>
      </section>
    </aside>
  )
}

/** The consoles of the demo: the same pages in five looks. */
function Doors({ tenant }: { tenant: Tenant }) {
  const search = useSearch()
  const open = (id: string) => {
    const query = new URLSearchParams(search)
    query.set('at', id)
    navigate(`/sign-in?${query}`, { replace: true })
  }
  return (
    <fieldset className='doors' aria-label='Consoles'>
      {tenants.map((each) => (
        <button
          key={each.id}
          type='button'
          className='door'
          aria-pressed={each === tenant}
          onClick={() => open(each.id)}
        >
          <Mark tenant={each} name={each.name} />
        </button>
      ))}
    </fieldset>
  )
}

function offered({ owner, members, guests }: Tenant): SeededPerson[] {
  return [owner, ...members, ...guests].filter((person) => person.persona)
}
