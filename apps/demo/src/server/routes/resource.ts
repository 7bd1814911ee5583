// Decides who makes, resizes and deletes what runs in a project: each act takes the permission its kind names.
import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { tenantOf, type ResourceKind } from '../../tenants/index.ts'
import { readStrings } from '../body.ts'
import type { Console } from '../console.ts'
import type { Project, Resource } from '../database.ts'
import { findProject } from '../project.ts'
import { deleteResource, findResources, insertResource, resizeResource } from '../resource.ts'
import { membersOnly, notAllowed, nothingHere, signedIn, type MembersOnly } from '../signed-in.ts'

type InProject = MembersOnly & { Variables: { project: Project } }
type AtResource = InProject & { Variables: { resource: Resource } }

/** `/organizations/:organizationId/projects/:projectId/resources`. */
export function resource(host: Console): Hono<InProject> {
  const { db, clock, rollcall } = host

  const inProject = createMiddleware<InProject>(async (c, next) => {
    const organizationId = c.req.param('organizationId') ?? ''
    const projectId = c.req.param('projectId') ?? ''
    const project = await findProject(db, organizationId, projectId)
    if (!project) return nothingHere(c)
    c.set('project', project)
    return next()
  })

  const may = ({ user, project }: InProject['Variables'], permission: string | undefined) => {
    const { id: projectId, organizationId } = project
    const userId = user.id
    return permission ? rollcall.can({ userId, organizationId, projectId, permission }) : false
  }

  const at = (act: 'modify' | 'delete') =>
    createMiddleware<AtResource>(async (c, next) => {
      const there = await findResources(db, c.get('project').id)
      const found = there.find(({ id }) => id === c.req.param('resourceId'))
      if (!found) return nothingHere(c)
      if (!(await may(c.var, kindOf(c.get('project'), found.kind)?.[act]))) return notAllowed(c)
      c.set('resource', found)
      return next()
    })

  return new Hono<InProject>()
    .use(signedIn(host), membersOnly(host), inProject)

    .post('/', async (c) => {
      const kind = kindOf(c.get('project'), (await readStrings(c)).kind)
      if (!kind) return c.json({ message: 'There is no such kind.' }, 422)
      if (!(await may(c.var, kind.create))) return notAllowed(c)
      const { id: projectId } = c.get('project')
      const { name, email } = c.get('user')
      const made = { projectId, kind: kind.kind, createdAt: clock.iso(), createdBy: name ?? email }
      return c.json({ resource: await insertResource(db, made) }, 201)
    })

    .patch('/:resourceId', at('modify'), async (c) => {
      await resizeResource(db, c.get('resource'))
      return c.body(null, 204)
    })

    .delete('/:resourceId', at('delete'), async (c) => {
      await deleteResource(db, c.get('resource').id)
      return c.body(null, 204)
    })
}

function kindOf({ organizationId }: Project, kind: string | undefined): ResourceKind | undefined {
  return tenantOf(organizationId)?.work.resources.find((each) => each.kind === kind)
}
