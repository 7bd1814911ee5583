// Decides how the hooks for a host's CSS are told: parts, their states, and the properties that are everybody's.
import type { ReactElement } from 'react'
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
        heads={['data-slot', 'What it is', 'data-state']}
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
        Colors, corners and density come from custom properties on any ancestor. Rules of the host
        win without <code>!important</code>: all of ours stand in the cascade layer{' '}
        <code>rollcall</code>.
      </p>
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
