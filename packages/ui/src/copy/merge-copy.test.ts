import { expect, it } from 'vitest'
import { de } from './de/index.ts'
import { mergeCopy } from './merge-copy.ts'

it('puts a host’s own sentences over a language and leaves all others', () => {
  const copy = mergeCopy(de, { membersTable: { title: 'Team' }, common: { you: 'Du' } })
  expect(copy.membersTable).toEqual({ ...de.membersTable, title: 'Team' })
  expect(copy.common).toEqual({ ...de.common, you: 'Du' })
  expect(copy.bell).toEqual(de.bell)
  expect(de.membersTable.title).toBe('Mitglieder')
})
