// Decides how a migration goes on where it ended, on MariaDB: what is done to tables there is done at once and for good.
import {
  Kysely,
  MysqlAdapter,
  MysqlQueryCompiler,
  sql,
  type CompiledQuery,
  type QueryResult,
} from 'kysely'
import type { Migration } from 'kysely/migration'

const stepTable = 'rollcall_migration_step'

/** A migration that notes each statement, and skips those that an earlier try has done. */
export function resumable(name: string, migration: Migration): Migration {
  return {
    async up(db: Kysely<unknown>) {
      const steps = await stepsOf(db, name)
      let step = 0
      await migration.up(
        over(db, async (query) => {
          step += 1
          if (step <= steps.done) return { rows: [] }
          await note(db, name, { step, failed: 0 })
          return db.executeQuery(query).catch(async (error: unknown) => {
            if (steps.begun === step && isDone(error)) return { rows: [] }
            await note(db, name, { step, failed: 1 })
            throw error
          })
        }),
      )
    },
  }
}

/** The last statement of a migration that was begun: those before it are done. */
interface Step {
  step: number
  failed: 0 | 1
}

/** How far an earlier try came, and which statement it did not live to see the end of. */
async function stepsOf(
  db: Kysely<unknown>,
  name: string,
): Promise<{ done: number; begun?: number }> {
  await sql`create table if not exists ${sql.table(stepTable)}
    (name varchar(255) primary key, step integer not null, failed integer not null)`.execute(db)
  const { rows } = await sql<Step>`select step, failed
    from ${sql.table(stepTable)} where name = ${name}`.execute(db)
  const { step, failed } = rows[0] ?? { step: 1, failed: 1 }
  return failed ? { done: step - 1 } : { done: step - 1, begun: step }
}

async function note(db: Kysely<unknown>, name: string, { step, failed }: Step): Promise<void> {
  await sql`replace into ${sql.table(stepTable)} (name, step, failed)
    values (${name}, ${step}, ${failed})`.execute(db)
}

/** The process died after the statement and before the note: the table, column, key or row is there, or gone, already. */
function isDone(error: unknown): boolean {
  const already = [1050, 1051, 1060, 1061, 1062, 1146]
  return error instanceof Error && 'errno' in error && already.includes(Number(error.errno))
}

/** A Kysely over another one, whose statements go through `execute`. */
function over(
  db: Kysely<unknown>,
  execute: (query: CompiledQuery) => Promise<QueryResult<unknown>>,
): Kysely<unknown> {
  const nothing = async () => undefined
  return new Kysely({
    dialect: {
      createAdapter: () => new MysqlAdapter(),
      createIntrospector: () => db.introspection,
      createQueryCompiler: () => new MysqlQueryCompiler(),
      createDriver: () => ({
        init: nothing,
        destroy: nothing,
        beginTransaction: nothing,
        commitTransaction: nothing,
        rollbackTransaction: nothing,
        releaseConnection: nothing,
        acquireConnection: async () => ({
          executeQuery: async <R>(query: CompiledQuery) => (await execute(query)) as QueryResult<R>,
          streamQuery: () => {
            throw new Error('A migration streams nothing.')
          },
        }),
      }),
    },
  })
}
