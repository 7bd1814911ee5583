// Decides how the demo starts and stops: one process, one port, one database.
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { tenants } from '../tenants/index.ts'
import { createApp } from './app.ts'
import { readConfig } from './config.ts'
import { openConsole } from './console.ts'
import { seed } from './seed/seed.ts'
import { buildWeb } from './web.ts'

const config = readConfig(process.env)
const host = await openConsole(config)
await seed(host)
host.rollcall.outbox.start()

const web = await buildWeb()
const app = createApp(host)
const answer = (request: Request) =>
  new URL(request.url).pathname.startsWith('/api/') ? app.fetch(request) : web(request)
const server = createServer(getRequestListener(answer, { overrideGlobalObjects: false }))
server.once('error', (error: NodeJS.ErrnoException) => {
  const taken = error.code === 'EADDRINUSE'
  console.error(
    taken
      ? `Port ${config.port} is taken by another program, so the demo has no address. Set PORT to a free one.`
      : error,
  )
  process.exit(1)
})
server.listen(config.port, config.host, () => console.log(greeting()))

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close()
    server.closeAllConnections()
    void host.close().finally(() => process.exit(0))
  })
}

function greeting(): string {
  const owners = tenants.map(({ owner, name }) => `${owner.email} (${owner.name}, ${name})`)
  return `
  Console   ${config.origin}
  Mailbox   ${config.origin}/mailbox

  Sign in as ${owners.join('\n             ')}
  or with any address: an unknown one is a new account. There is no password.

  Mail is not sent to anybody: it lands in /mailbox.
  Everything is kept in ${config.databaseUrl.replace(/:[^:@/]*@/, ':…@')}. DEMO_RESET=1 makes it anew.
`
}
