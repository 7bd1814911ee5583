// Projects: what the host registered, so that access to them can be given.
import { Refusal, sortKey, type Project } from '@rollcall/core'
import type { Act } from './act.ts'
import { insertEntries } from './audit-entry.ts'
import type { Database, Trx } from './database.ts'

/** The projects of an organization, by name. */
export async function findProjects(db: Database, organizationId: string): Promise<Project[]> {
  return db
    .selectFrom('rollcallProject')
    .select(['id', 'organizationId', 'name'])
    .where('organizationId', '=', organizationId)
    .orderBy('nameKey')
    .orderBy('id')
    .execute()
}

/** The ids among these that are projects of the organization. */
export async function findProjectIds(
  db: Database,
  organizationId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .selectFrom('rollcallProject')
    .select('id')
    .where('organizationId', '=', organizationId)
    .where('id', 'in', ids)
    .execute()
  return new Set(rows.map(({ id }) => id))
}

/** Registers a project. */
export async function insertProject(trx: Trx, project: Project, act: Act): Promise<void> {
  const row = { ...project, nameKey: sortKey(project.name), createdAt: act.at }
  await trx.insertInto('rollcallProject').values(row).execute()
  await insertEntries(trx, project.organizationId, act, [{ kind: 'project', id: project.id }])
}

/**
 * Gives a project another name.
 *
 * @throws Refusal `not_found`
 */
export async function renameProject(
  trx: Trx,
  { organizationId, id, name }: Project,
  act: Act,
): Promise<void> {
  const { numUpdatedRows } = await trx
    .updateTable('rollcallProject')
    .set({ name, nameKey: sortKey(name) })
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new Refusal({ code: 'not_found' })
  await insertEntries(trx, organizationId, act, [{ kind: 'project', id }])
}

/**
 * Forgets a project; nobody may be granted anything in it any more.
 *
 * @throws Refusal `not_found`
 */
export async function deleteProject(
  trx: Trx,
  organizationId: string,
  id: string,
  act: Act,
): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('rollcallProject')
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (numDeletedRows === 0n) throw new Refusal({ code: 'not_found' })
  await insertEntries(trx, organizationId, act, [{ kind: 'project', id }])
}
