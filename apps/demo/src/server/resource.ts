// Decides what becomes of the things that run in projects: they are made, resized and deleted, and the project knows.
import { randomUUID } from 'node:crypto'
import type { Database, Resource } from './database.ts'

/** The largest size. */
const largest = 16

/** What runs in a project, by kind and name. */
export function findResources(db: Database, projectId: string): Promise<Resource[]> {
  return db
    .selectFrom('demoResource')
    .selectAll()
    .where('projectId', '=', projectId)
    .orderBy('kind')
    .orderBy('name')
    .execute()
}

/** Makes one. */
export async function insertResource(
  db: Database,
  resource: Omit<Resource, 'id' | 'size' | 'name'>,
): Promise<Resource> {
  const there = await findResources(db, resource.projectId)
  const taken = new Set(there.map(({ name }) => name))
  let number = 1
  while (taken.has(`${resource.kind}-${number}`)) number++
  const row = { ...resource, id: randomUUID(), name: `${resource.kind}-${number}`, size: 1 }
  await db.insertInto('demoResource').values(row).execute()
  return row
}

/** Makes one twice as large; the largest becomes small again. */
export async function resizeResource(db: Database, { id, size }: Resource): Promise<void> {
  const next = size >= largest ? 1 : size * 2
  await db.updateTable('demoResource').set({ size: next }).where('id', '=', id).execute()
}

/** Deletes one. */
export async function deleteResource(db: Database, id: string): Promise<void> {
  await db.deleteFrom('demoResource').where('id', '=', id).execute()
}
