'use client'
// Decides how an id is read and taken along: its beginning is shown, the whole of it is copied.
import type { ReactElement } from 'react'
import { Icon } from '../parts/icons.tsx'
import { copyText } from '../parts/copy-text.ts'
import { nameOf } from '../parts/person-name.ts'
import { VisuallyHidden } from '../parts/visually-hidden.tsx'
import type { CellProps } from '../people/table.ts'

/** Enough to tell the people of one page apart. */
const shown = 8

/** The id of a person, to be copied with a click. */
export function IdCell({ person, table: { copy, tell } }: CellProps): ReactElement {
  const { id } = person
  const name = nameOf(person)
  const take = async (): Promise<void> => {
    const copied = await copyText(Promise.resolve(id))
    tell(
      copied
        ? { tone: 'done', text: copy.idCopied(name) }
        : { tone: 'wrong', text: copy.idNotCopied(id) },
    )
  }
  return (
    <button type='button' className='rollcall-id' title={id} onClick={() => void take()}>
      <span className='rollcall-truncate'>{id.slice(0, shown)}</span>
      <VisuallyHidden> {copy.copyId(name)}</VisuallyHidden>
      <Icon name='copy' />
    </button>
  )
}
