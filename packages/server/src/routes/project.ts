// The projects of an organization, as the viewer sees them.
import { visibleProjects } from '@rollcall/core'
import { findProjects } from '../repository/project.ts'
import type { Read } from './route.ts'

/** The projects that the viewer works in or may give access to, by name. */
export const listProjects: Read<'listProjects'> = async ({ kit, viewer }) => {
  const all = await findProjects(kit.db, viewer.organization.id)
  const projects = visibleProjects(viewer, all)
  return { projects, others: projects.length < all.length }
}
