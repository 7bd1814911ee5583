// The words by which people are found.
import { idWord, searchWords } from '@rollcall/core'
import type { PersonWordTable, Trx } from './database.ts'

/** Writes the words of a person, instead of those they had. */
export async function replaceWords(
  trx: Trx,
  person: Omit<PersonWordTable, 'word'>,
  texts: (string | null | undefined)[],
): Promise<void> {
  await deleteWords(trx, person.personId)
  await insertWords(trx, [{ person, texts }])
}

/** Writes the words of people who have none yet. */
export async function insertWords(
  trx: Trx,
  people: { person: Omit<PersonWordTable, 'word'>; texts: (string | null | undefined)[] }[],
): Promise<void> {
  const rows = people.flatMap(({ person, texts }) =>
    [idWord(person.personId), ...searchWords(...texts)].map((word) => ({ ...person, word })),
  )
  if (rows.length > 0) await trx.insertInto('rollcallPersonWord').values(rows).execute()
}

/** Forgets the words of people who left the list. */
export async function deleteWords(trx: Trx, ...personIds: string[]): Promise<void> {
  if (personIds.length === 0) return
  await trx.deleteFrom('rollcallPersonWord').where('personId', 'in', personIds).execute()
}
