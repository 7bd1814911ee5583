import * as fc from 'fast-check'
import { Kysely } from 'kysely'
import { expect, it } from 'vitest'
import { ours } from '../src/repository/ours.ts'
import { openRollcall } from '../src/testing/index.ts'
import { onEveryDatabase } from './databases.ts'

/** Texts that some collation, somewhere, takes for one another. */
const alike = ['a', 'A', 'á', 'a\u0301', 'ª', 'а', 'ａ', 'ss', 'ß', 'ẞ', 'i', 'I', 'ı', 'İ', '']
const invisible = [' ', '\u00a0', '\u200b', '\u00ad', '\ufeff', '\t', '\u0000']
const beyond = ['😀', '😁', '\u{10ffff}', '\uffff', '漢', '\\', "'", '"', '%', '_']
const piece = fc.constantFrom(...alike, ...invisible, ...beyond)
const text = fc.oneof(
  fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join('')),
  fc.string(),
)

onEveryDatabase('texts that look alike', (open) => {
  // PostgreSQL stores no NUL, and nobody may send one.
  const storable = (value: string) => value !== '' && !value.includes('\0')

  it('are equal in the database when they are in the program, and stand in the order of their bytes (T26, I21)', async () => {
    const db = new Kysely<unknown>({ dialect: await open() })
    await openRollcall({ database: db })
    const table = ours(db)
    const departures = () => table.selectFrom('rollcallDeparture').select('userId')
    await fc.assert(
      fc.asyncProperty(fc.array(text.filter(storable), { maxLength: 30 }), async (texts) => {
        await table.deleteFrom('rollcallDeparture').execute()
        const distinct = [...new Set(texts)]
        const rows = distinct.map((userId) => ({ userId, departedAt: '2030' }))
        // One key too many taken for another would be refused.
        if (rows.length > 0) await table.insertInto('rollcallDeparture').values(rows).execute()
        const found = await departures().orderBy('userId').execute()
        const bytewise = distinct.toSorted((one, other) =>
          Buffer.compare(Buffer.from(one), Buffer.from(other)),
        )
        expect(found.map(({ userId }) => userId)).toEqual(bytewise)
        for (const userId of distinct)
          expect(await departures().where('userId', '=', userId).execute()).toEqual([{ userId }])
      }),
      { numRuns: 20, seed: 26 },
    )
  }, 60_000)
})
