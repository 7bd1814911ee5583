// Decided here: what the global setups of the tests hand to the test files.
import 'vitest'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection string of the maintenance database, null where there is no PostgreSQL. */
    postgresUrl: string | null
    /** Address of a server whose user may create databases, null where there is no MariaDB. */
    mariaDbUrl: string | null
  }
}
