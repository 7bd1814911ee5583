// Decides how time passes faster: only forward, and only in the demo.
import { durationInMs } from '@rollcall/core'
import { Hono } from 'hono'
import { readStrings } from '../body.ts'
import type { Console } from '../console.ts'
import { saveSetting } from '../setting.ts'

/** `/clock`: what time it is, and `{advance: 'PT24H1S'}`. */
export function clock({ db, clock: own }: Console): Hono {
  return new Hono()
    .get('/', (c) => c.json({ now: own.iso() }))
    .post('/', async (c) => {
      const { advance = '' } = await readStrings(c)
      const ms = durationInMs(advance)
      if (ms === undefined) {
        return c.json({ message: 'Write {"advance": "PT24H1S"}: an ISO 8601 duration.' }, 422)
      }
      own.move(own.offset() + ms)
      await saveSetting(db, 'clock', String(own.offset()))
      return c.json({ now: own.iso() })
    })
}
