// What the host itself does with projects: it decides when there is one.
import type { Project } from '@rollcall/core'
import { hostAct, inside, type Kit, type Within } from './kit.ts'
import { deleteGrantsIn } from './repository/grant.ts'
import { lockOrganization } from './repository/organization.ts'
import * as repository from './repository/project.ts'

/** A project to be. */
export interface NewProject {
  /** Default: a new id. */
  id?: string
  organizationId: string
  name: string
}

/** What the host does with projects. */
export interface Projects {
  /** Registers a project, so that access to it can be given. @throws Refusal `not_found` without its organization */
  create(project: NewProject, within?: Within): Promise<Project>
  /** @throws Refusal `not_found` */
  rename(project: Project, within?: Within): Promise<void>
  /** Forgets a project with all access that was given to it. @throws Refusal `not_found` */
  delete(project: Pick<Project, 'organizationId' | 'id'>, within?: Within): Promise<void>
}

/** Makes them, over a kit. */
export function createProjects(kit: Kit): Projects {
  return {
    create({ id = kit.newId(), organizationId, name }, within) {
      const project = { id, organizationId, name }
      return inside(kit, within, async (trx) => {
        await lockOrganization(trx, organizationId)
        await repository.insertProject(trx, project, hostAct(kit, 'createProject'))
        return project
      })
    },
    rename(project, within) {
      return inside(kit, within, async (trx) => {
        await lockOrganization(trx, project.organizationId)
        await repository.renameProject(trx, project, hostAct(kit, 'renameProject'))
      })
    },
    delete({ organizationId, id }, within) {
      return inside(kit, within, async (trx) => {
        await lockOrganization(trx, organizationId)
        const act = hostAct(kit, 'deleteProject')
        await deleteGrantsIn(trx, organizationId, id, act)
        await repository.deleteProject(trx, organizationId, id, act)
      })
    },
  }
}
