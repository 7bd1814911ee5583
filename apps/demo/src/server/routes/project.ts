// Decides who sees and makes projects: Rollcall says so, for the console's routes as for its own.
import { randomUUID } from 'node:crypto'
import { projectRead } from '@rollcall/core'
import { Hono, type Context } from 'hono'
import { tenantOf } from '../../tenants/index.ts'
import type { Console } from '../console.ts'
import type { Project, User } from '../database.ts'
import { readStrings } from '../body.ts'
import { findProject, findProjects, insertProject } from '../project.ts'
import { findResources } from '../resource.ts'
import { membersOnly, notAllowed, nothingHere, signedIn, type MembersOnly } from '../signed-in.ts'

/** `/organizations/:organizationId/projects`: what runs, for those who may see it. */
export function project(host: Console): Hono<MembersOnly> {
  const { db, clock, rollcall } = host
  /** Which of these permissions somebody holds in a project. */
  const mayIn = async (
    { id: userId }: User,
    { id: projectId, organizationId }: Project,
    permissions: readonly string[],
  ) => {
    const asked = [...new Set(permissions)]
    const held = await Promise.all(
      asked.map((permission) => rollcall.can({ userId, organizationId, projectId, permission })),
    )
    return asked.filter((_, index) => held[index])
  }
  const organizationOf = (c: Context) => c.req.param('organizationId') ?? ''

  return new Hono<MembersOnly>()
    .use(signedIn(host), membersOnly(host))

    .get('/', async (c) => {
      const all = await findProjects(db, organizationOf(c))
      const readable = await Promise.all(
        all.map((each) => mayIn(c.get('user'), each, [projectRead])),
      )
      const projects = all.filter((_, index) => readable[index]?.length === 1)
      // Whoever sees none is told why: that there are none yet, or that nobody gave them access.
      return c.json({ projects, others: all.length > projects.length })
    })

    .post('/', async (c) => {
      const organizationId = organizationOf(c)
      const { id: userId, name: by, email } = c.get('user')
      const permission = tenantOf(organizationId)?.work.createsProjects ?? ''
      if (!(await rollcall.can({ userId, organizationId, permission }))) return notAllowed(c)

      const name = (await readStrings(c)).name?.trim() ?? ''
      if (name === '' || name.length > 60)
        return c.json({ message: 'A name has 1 to 60 letters.' }, 422)
      const id = randomUUID()
      await db.transaction().execute(async (trx) => {
        await rollcall.projects.create({ id, organizationId, name }, { trx })
        const deploy = { deployedAt: clock.iso(), deployedBy: by ?? email }
        await insertProject(trx, { id, organizationId, name, ...deploy })
      })
      return c.json({ id }, 201)
    })

    .get('/:projectId', async (c) => {
      const organizationId = organizationOf(c)
      const found = await findProject(db, organizationId, c.req.param('projectId'))
      if (!found) return nothingHere(c)
      const acts = tenantOf(organizationId)?.work.resources.flatMap((kind) => [
        kind.create,
        kind.modify,
        kind.delete,
      ])
      const permissions = await mayIn(c.get('user'), found, [projectRead, ...(acts ?? [])])
      if (!permissions.includes(projectRead)) return notAllowed(c)
      return c.json({ project: found, permissions, resources: await findResources(db, found.id) })
    })
}
