// Decides what answers under `/api`: Rollcall, and the few routes of the console itself.
import { Hono } from 'hono'
import type { Console } from './console.ts'
import { account } from './routes/account.ts'
import { apiToken } from './routes/api-token.ts'
import { clock } from './routes/clock.ts'
import { door } from './routes/door.ts'
import { mailbox } from './routes/mailbox.ts'
import { organization } from './routes/organization.ts'
import { project } from './routes/project.ts'
import { resource } from './routes/resource.ts'
import { session } from './routes/session.ts'
import { verification } from './routes/verification.ts'

const inside = '/organizations/:organizationId'

/** The API of the demo. */
export function createApp(host: Console): Hono {
  return new Hono()
    .basePath('/api')
    .route('/rollcall', host.rollcall.routes)
    .route('/session', session(host))
    .route('/door', door(host))
    .route('/account', account(host))
    .route('/verification', verification(host))
    .route('/mailbox', mailbox(host))
    .route('/clock', clock(host))
    .route(`${inside}/projects`, project(host))
    .route(`${inside}/projects/:projectId/resources`, resource(host))
    .route(`${inside}/tokens`, apiToken(host))
    .route(inside, organization(host))
    .notFound((c) => c.json({ message: 'There is nothing under this address.' }, 404))
    .onError((error, c) => {
      console.error(error)
      return c.json({ message: 'Something went wrong here. The terminal says more.' }, 500)
    })
}
