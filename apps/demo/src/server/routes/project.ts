// Decides who sees the console's own data: Rollcall says so, for the console's routes as for its own.
import { Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Console } from '../console.ts'
import { findSessionUser, sessionCookie } from '../session.ts'

/** `/organizations/:organizationId/projects`: what is running. */
export function project({ db, clock, rollcall }: Console): Hono {
  return new Hono().get('/:organizationId/projects', async (c) => {
    const organizationId = c.req.param('organizationId')
    const user = await findSessionUser(db, clock, getCookie(c, sessionCookie))
    if (!user) return c.json({ message: 'Sign in first.' }, 401)

    const may = { userId: user.id, organizationId, permission: 'project.read' }
    if (!(await rollcall.can(may)))
      return c.json({ message: 'There is no such organization.' }, 404)

    const projects = await db
      .selectFrom('demoProject')
      .selectAll()
      .where('organizationId', '=', organizationId)
      .orderBy('name')
      .execute()
    c.header('cache-control', 'no-store')
    return c.json({ projects })
  })
}
