// A host in a process of its own: Rollcall behind a port of this machine, to be killed, paused, or run beside another.
import { getRequestListener } from '@hono/node-server'
import type { Actor } from '@rollcall/core'
import { Hono } from 'hono'
import { Kysely } from 'kysely'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { smtp } from '../../src/smtp.ts'
import { openRollcall } from '../../src/testing/index.ts'
import { connect } from '../connect.ts'

/** What a host is told when it starts. */
export interface HostConfig {
  /** The database, for {@link connect}. */
  address: string
  /** The port of a mail server on this machine; without one, mails wait. */
  smtpPort?: number
  /** How far its clock is from the one on the wall. */
  lateMs?: number
}

/** What a host says of itself: where it listens, what it logged, how much it holds. */
export type HostMessage = { port: number } | { error: string } | { measured: Measured }

/** What a process holds after its garbage is collected. */
export interface Measured {
  rss: number
  heap: number
  handles: number
}

const say = (message: HostMessage) => process.send?.(message)
const config = JSON.parse(process.argv[2] ?? '{}') as HostConfig
const { smtpPort, lateMs = 0 } = config
const actorOf = (request: Request) =>
  JSON.parse(request.headers.get('x-actor') ?? 'null') as Actor | null

const { rollcall } = await openRollcall({
  database: new Kysely({ dialect: connect(config.address).dialect }),
  identify: actorOf,
  now: () => new Date(Date.now() + lateMs),
  // What is tested here is not how much may be asked.
  limits: { invitations: null, lookups: null, wrongLinks: null },
  logger: {
    info: () => undefined,
    error: (...line) => say({ error: line.map(String).join(' ') }),
  },
  ...(smtpPort !== undefined && {
    sendMail: smtp({ host: '127.0.0.1', port: smtpPort, from: 'Acme <team@acme.test>' }),
  }),
})
if (smtpPort !== undefined) rollcall.outbox.start()

const app = new Hono()
app.post('/host/organizations', async (c) => {
  const owner = actorOf(c.req.raw)
  if (!owner) return c.text('Nobody is signed in.', 401)
  const seatLimit = Number(c.req.query('seats') ?? 0) || null
  return c.json(await rollcall.organizations.create({ name: 'Acme', owner, seatLimit }), 201)
})
app.route('/rollcall', rollcall.routes)

const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }))
server.listen(0, '127.0.0.1', () => say({ port: (server.address() as AddressInfo).port }))

process.on('message', () => {
  global.gc?.()
  const { rss, heapUsed: heap } = process.memoryUsage()
  say({ measured: { rss, heap, handles: process.getActiveResourcesInfo().length } })
})
process.once('disconnect', () => process.exit())
