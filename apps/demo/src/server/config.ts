// Decides what can be set from outside: the port, the database, and whether to begin anew.
import { fileURLToPath } from 'node:url'

/** How the demo was started. */
export interface Config {
  host: string
  port: number
  origin: string
  /** `file:…`, `postgres://…` or `mysql://…` */
  databaseUrl: string
  reset: boolean
}

const ownFile = fileURLToPath(new URL('../../.data/demo.sqlite', import.meta.url))

/**
 * Reads the environment.
 *
 * @throws Error saying which variable is wrong, why it matters and what to write instead
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const port = Number(env.PORT ?? 5273)
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(
      `PORT is '${env.PORT}', which is no port, so the demo has no address. ` +
        'Write a whole number from 1 to 65535.',
    )
  }
  return {
    // Anybody who reaches the demo can sign in as anybody: nobody from outside should, unless asked for.
    host: env.HOST ?? '127.0.0.1',
    port,
    origin: `http://localhost:${port}`,
    databaseUrl: env.DATABASE_URL ?? `file:${ownFile}`,
    reset: env.DEMO_RESET === '1',
  }
}
