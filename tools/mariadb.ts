// Decided here: the MariaDB of the tests is the machine's own program, private to one run: no TCP port, no service,
// nothing left behind. It holds nothing that must survive, so it waits for no disk.
import { execFile, spawn } from 'node:child_process'
import { accessSync, chmodSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { listening, stop } from './database-server.ts'

/** A running server. Connect to the socket as `root`, no password. */
export type MariaDb = { socket: string; stop: () => Promise<void> }

const settings = [
  '--skip-networking',
  '--skip-log-bin',
  '--skip-name-resolve',
  '--sync-binlog=0',
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-flush-method=nosync',
  '--innodb-doublewrite=0',
  '--innodb-log-file-size=64M',
  '--innodb-buffer-pool-size=256M',
  '--innodb-file-per-table=0',
  '--performance-schema=0',
  '--max-connections=400',
  '--max-allowed-packet=64M',
]

/** MariaDB refuses to run as root: there it runs as the user that its package made. */
const user = process.getuid?.() === 0 ? ['--user=mysql'] : []

// Ends the server and removes its folder as soon as standard input closes, which it does however this process ends.
const keeper = '"$@" & cat >/dev/null; kill -TERM $!; wait $!; rm -rf "$FOLDER"'

/** What is said where there is none. */
export const mariaDbIsMissing =
  'this machine has no mariadbd. Install it (Debian: apt-get install mariadb-server), ' +
  'or set DATABASE_URL_MARIADB to a server whose user may create databases.'

/** Where the machine keeps the program that is the server; undefined without one. */
export function mariaDbProgram(): string | undefined {
  return program('mariadbd')
}

export async function startMariaDb(server: string): Promise<MariaDb> {
  const installer = program('mariadb-install-db')
  if (!installer) throw new Error(noInstaller)
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-mariadb-'))
  chmodSync(folder, 0o755)
  const data = join(folder, 'data')
  const socket = join(data, 'mariadb.sock')
  // A server that starts removes every temporary table it finds: those of others too, in a folder of all.
  const temporary = join(folder, 'tmp')
  mkdirSync(temporary)
  chmodSync(temporary, 0o777)
  const env = { ...process.env, TMPDIR: temporary }
  try {
    const flags = [
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ]
    await promisify(execFile)(installer, ['--no-defaults', ...user, ...flags], { env })
    const child = spawn(
      'sh',
      ['-c', keeper, 'sh', server, '--no-defaults', ...user, `--datadir=${data}`].concat(
        [`--socket=${socket}`],
        settings,
      ),
      {
        detached: true,
        env: { ...env, FOLDER: folder },
        stdio: ['pipe', 'ignore', 'pipe'],
      },
    )
    await listening(child, {
      name: 'MariaDB',
      folder,
      ready: 'ready for connections',
      lost: 'Aborting',
    })
    return { socket, stop: () => stop(child) }
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

const noInstaller =
  'There is a mariadbd but no mariadb-install-db, so no database can be made for it. ' +
  'Install the whole package (Debian: mariadb-server), or set DATABASE_URL_MARIADB.'

/** Debian keeps servers where only root looks for programs. */
function program(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin']
  return folders.map((folder) => join(folder, name)).find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
