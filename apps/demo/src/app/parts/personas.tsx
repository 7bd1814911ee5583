// Decides who is offered on the sign-in page: people from whom the demo looks different.
import { tenants, type SeededPerson, type Tenant } from '../../tenants/index.ts'
import { Avatar } from './avatar.tsx'
import { Icon } from './icon.tsx'

/** The people to sign in as, tenant by tenant. */
export function Personas({ onChoose }: { onChoose: (email: string) => void }) {
  return (
    <aside className='personas' aria-label='People of the demo'>
      {tenants.map((tenant) => (
        <section key={tenant.id}>
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
      ))}
    </aside>
  )
}

function offered({ owner, members, guests }: Tenant): SeededPerson[] {
  return [owner, ...members, ...guests].filter((person) => person.persona)
}
