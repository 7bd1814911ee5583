// Stops a server before a statement of its choice, so that what comes in between is not left to luck.
import type { DatabaseConnection, Dialect } from 'kysely'

/** A dialect whose statements can be held up. Begin and commit are statements too. */
export interface Barrier {
  dialect: Dialect
  /** Holds whoever comes to the n-th place to stop from now on, or to a statement that reads so. */
  hold(at: number | RegExp): Hold
  /** Waits until a statement takes so long that it must be waiting for a lock. */
  stuck(): Promise<void>
}

/** Somebody is held up, or will be. */
interface Hold {
  /** Somebody stands there. */
  reached: Promise<void>
  /** Lets them go. */
  release(): void
  /** How many places to stop were passed. */
  passed(): number
}

/** Before the transaction: all that was asked outside of it is answered. */
export const atTheDoor = /^(begin|start transaction)/

/** What a statement takes at most, in ms, that waits for nobody. */
const patience = 60

/**
 * Puts a barrier before a dialect. With one writer (SQLite), who has begun to write is not held: the database lets
 * nobody else come in between, and whoever tried would wait for it with the whole process.
 */
export function barrierBefore(inner: Dialect, oneWriter: boolean): Barrier {
  let watch: ((sql: string) => Promise<void>) | undefined
  const underWay = new Set<{ since: number }>()
  const seen = new WeakSet<DatabaseConnection>()

  const guard = (connection: DatabaseConnection) => {
    if (seen.has(connection)) return connection
    seen.add(connection)
    const execute = connection.executeQuery.bind(connection)
    let inside = 0
    connection.executeQuery = async (query, options) => {
      if (!(oneWriter && inside > 1)) await watch?.(query.sql)
      if (atTheDoor.test(query.sql)) inside = 1
      else if (/^(commit|rollback)/.test(query.sql)) inside = 0
      else if (inside > 0) inside += 1
      const statement = { since: performance.now() }
      underWay.add(statement)
      return execute<never>(query, options).finally(() => underWay.delete(statement))
    }
    return connection
  }

  return {
    dialect: {
      createAdapter: () => inner.createAdapter(),
      createIntrospector: (db) => inner.createIntrospector(db),
      createQueryCompiler: () => inner.createQueryCompiler(),
      createDriver() {
        const driver = inner.createDriver()
        const acquire = driver.acquireConnection.bind(driver)
        driver.acquireConnection = async (options) => guard(await acquire(options))
        return driver
      },
    },
    hold(at) {
      const [reached, released] = [gate(), gate()]
      let passed = 0
      watch = async (sql) => {
        const here = typeof at === 'number' ? passed === at : at.test(sql)
        passed += 1
        if (!here) return
        watch = undefined
        reached.open()
        await released.opened
      }
      return { reached: reached.opened, release: released.open, passed: () => passed }
    },
    async stuck() {
      for (;;) {
        const longest = Math.min(...[...underWay].map(({ since }) => since))
        if (performance.now() - longest > patience) return
        await new Promise((done) => setTimeout(done, 5))
      }
    },
  }
}

function gate(): { opened: Promise<void>; open: () => void } {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}
