// Decides how a test loses its connection at the worst moment: when the COMMIT is under way.
import type { Dialect } from 'kysely'

/**
 * The same database, whose connection breaks at every commit while `breaks` says so. The database takes back what it
 * never heard to keep.
 */
export function losingCommits(dialect: Dialect, breaks: () => boolean): Dialect {
  const lost = () => Promise.reject(Object.assign(new Error('read'), { code: 'ECONNRESET' }))
  return {
    createAdapter: () => dialect.createAdapter(),
    createIntrospector: (db) => dialect.createIntrospector(db),
    createQueryCompiler: () => dialect.createQueryCompiler(),
    createDriver() {
      const driver = dialect.createDriver()
      const commit = driver.commitTransaction.bind(driver)
      const rollback = driver.rollbackTransaction.bind(driver)
      let gone = false
      driver.commitTransaction = async (connection) => {
        gone = breaks()
        if (!gone) return commit(connection)
        await rollback(connection)
        return lost()
      }
      driver.rollbackTransaction = (connection) => (gone ? lost() : rollback(connection))
      return driver
    },
  }
}
