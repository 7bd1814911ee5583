// Decides how it is told what each role may do: as the policy says it, in its words.
import {
  accessOf,
  can,
  labelOf,
  roleLabel,
  type Labels,
  type Policy,
  type Words,
} from '@rollcall/core'
import { useOrganization } from '@rollcall/ui/hooks'
import { Icon } from '../parts/icon.tsx'
import type { SectionProps } from './section.ts'

/** Everything there is to be allowed to do, and what brings it. */
export function GuidePage({ organization, entry }: SectionProps) {
  const { data } = useOrganization(organization.id)
  const services = data?.policy.services ?? []
  const given = services.filter(({ always }) => always === null)
  const held = services.filter(({ always }) => always !== null)
  return (
    <>
      <title>{`${entry.label} · ${organization.name}`}</title>
      <header className='page-head'>
        <h1>{entry.label}</h1>
      </header>
      {data && <Roles policy={data.policy} words={data.words} />}
      {data?.policy.projects?.as === 'switches' && (
        <Named
          title='In a project, one by one'
          names={data.policy.projects.permissions}
          labels={data.words.permissions}
        />
      )}
      {given.map(({ name, organization: whole, project }) => (
        <Named
          key={name}
          title={labelOf(data?.words.services, name)}
          names={[...whole, ...project].map((role) => role.name)}
          labels={data?.words.services?.[name]?.roles}
        />
      ))}
      {held.length > 0 && (
        <Named
          title='Everybody administers'
          names={held.map(({ name }) => name)}
          labels={data?.words.services}
        />
      )}
    </>
  )
}

function Roles({ policy, words }: { policy: Policy; words: Words }) {
  const switched = policy.switches.length > 0
  const roles = policy.roles.map(({ name }) => ({ name, access: accessOf(policy, name) }))
  return (
    <div className='table-frame'>
      <table className='table guide'>
        <thead>
          <tr>
            <th scope='col'>Permission</th>
            {roles.map(({ name }) => (
              <th key={name} scope='col' title={words.roles[name]?.description}>
                {roleLabel(words, name)}
              </th>
            ))}
            {switched && <th scope='col'>One by one</th>}
          </tr>
        </thead>
        <tbody>
          {policy.permissions.map((permission) => (
            <tr key={permission}>
              <th scope='row'>
                {labelOf(words.permissions, permission)}
                <span className='secondary'>{words.permissions?.[permission]?.description}</span>
              </th>
              {roles.map(({ name, access }) => (
                <Held key={name} held={can(access, permission)} />
              ))}
              {switched && <Held held={policy.switches.includes(permission)} />}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Held({ held }: { held: boolean }) {
  return (
    <td>
      {held && <Icon name='check' />}
      <span className='hidden'>{held ? 'Yes' : 'No'}</span>
    </td>
  )
}

interface NamedProps {
  title: string
  names: readonly string[]
  labels: Labels | undefined
}

function Named({ title, names, labels }: NamedProps) {
  return (
    <section className='guide-part' aria-label={title}>
      <h2>{title}</h2>
      <dl>
        {names.map((name) => (
          <div key={name}>
            <dt>{labelOf(labels, name)}</dt>
            <dd className='secondary'>{labels?.[name]?.description}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
