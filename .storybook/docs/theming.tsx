// Decides how the hooks for a host's CSS are told: parts, their states, and the properties that are everybody’s.
import type { ReactElement } from 'react'
import { publicTokens } from '../../tools/tokens/public.ts'
import type { Facts } from './facts.ts'
import { Rich, Table } from './parts.tsx'
import { slots, type Slot } from './slots.ts'

/** What a host's CSS may take hold of. */
export function Theming({ facts }: { facts: Facts }): ReactElement {
  if (facts.slots.length === 0)
    return <p>It draws nothing of its own: there is nothing to theme.</p>
  return (
    <>
      <Table
        label='Slots'
        heads={['data-slot', 'What it is', 'States']}
        rows={facts.slots.map((slot) => ({
          key: slot,
          cells: [
            <code key='slot'>{slot}</code>,
            <Rich key='what' text={slots[slot]?.what ?? ''} />,
            <States key='states' slot={slots[slot]} />,
          ],
        }))}
      />
      <p>
        Rules of the host win without <code>!important</code>: all of ours stand in the cascade
        layer <code>rollcall</code>. These custom properties, on any ancestor, go through all
        components; what each means stands under{' '}
        <a href='./?path=/story/foundations-tokens--overview' target='_top'>
          Tokens
        </a>
        :
      </p>
      <ul className='docs-names'>
        {Object.keys(publicTokens).map((name) => (
          <li key={name}>
            <code>--rollcall-{name}</code>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The attribute that tells a state, and its values. */
function States({ slot }: { slot: Slot | undefined }): ReactElement | null {
  const values = slot?.states ?? slot?.phases
  return values ? (
    <>
      <code>{slot?.states ? 'data-state' : 'data-phase'}</code>:{' '}
      <Rich text={values.map((value) => `\`${value}\``).join(', ')} />
    </>
  ) : null
}
