// Decides how props are told: what each is, what type it has, and what it is where it is not given.
import type { ReactElement } from 'react'
import type { Facts } from './facts.ts'
import { Code, Rich, Table } from './parts.tsx'
import type { Prop } from './read-types.ts'
import { usualProps } from './usual-props.ts'

/** The props of a component, and the types they name. */
export function PropTable({ facts: { props, types } }: { facts: Facts }): ReactElement {
  const ordered = props.toSorted((a, b) => rank(a) - rank(b))
  return (
    <>
      <Table
        label='Props'
        heads={['Prop', 'What it is', 'Type', 'Default']}
        rows={ordered.map((prop) => ({ key: `${prop.of}.${prop.name}`, cells: cellsOf(prop) }))}
      />
      {types.map(({ name, text }) => (
        <Code key={name} code={text} />
      ))}
    </>
  )
}

function cellsOf({ name, required, text, type, fallback, of }: Prop): ReactElement[] {
  return [
    <span key='name' className='docs-prop'>
      <code>{name}</code>
      {required && <span className='docs-required'>required</span>}
      {of && <span className='docs-required'>{of}</span>}
    </span>,
    <Rich key='text' text={text || (usualProps[name] ?? '')} />,
    <code key='type'>{type}</code>,
    <Rich key='fallback' text={fallback} />,
  ]
}

/** What must be given comes first; what every component takes comes last. */
function rank({ name, required }: Prop): number {
  if (name === 'className' || name === 'ref') return 2
  return required ? 0 : 1
}
