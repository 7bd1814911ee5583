// Decides who may read the mail: everybody on this machine, for it goes nowhere else.
import { Hono } from 'hono'
import type { Console } from '../console.ts'
import { findMails } from '../mailbox.ts'

/** `/mailbox`: what was received, the newest first. */
export function mailbox({ db }: Console): Hono {
  return new Hono().get('/', async (c) => {
    c.header('cache-control', 'no-store')
    return c.json(await findMails(db))
  })
}
