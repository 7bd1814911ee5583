// Decides what the console keeps of projects, beside what Rollcall knows of them.
import type { Database, Project } from './database.ts'

/** The projects of an organization, by name. */
export function findProjects(db: Database, organizationId: string): Promise<Project[]> {
  return db
    .selectFrom('demoProject')
    .selectAll()
    .where('organizationId', '=', organizationId)
    .orderBy('name')
    .execute()
}

/** One project of an organization. */
export function findProject(
  db: Database,
  organizationId: string,
  id: string,
): Promise<Project | undefined> {
  return db
    .selectFrom('demoProject')
    .selectAll()
    .where('organizationId', '=', organizationId)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** Writes a new project down. Nothing runs in it, unless that is said. */
export async function insertProject(
  db: Database,
  project: Omit<Project, 'region' | 'status' | 'instances'> & Partial<Project>,
): Promise<void> {
  const empty = { region: 'eu-central', status: 'paused', instances: 0 } as const
  await db
    .insertInto('demoProject')
    .values({ ...empty, ...project })
    .execute()
}
