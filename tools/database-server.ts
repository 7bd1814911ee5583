// Decided here: how long the database server of a run is waited for, and how it is ended.
import type { ChildProcess } from 'node:child_process'
import { setTimeout } from 'node:timers/promises'

const startLimitMs = 30_000

/** Waits until a server says that it is ready. `lost`: what it says when it never will be. */
export async function listening(
  server: ChildProcess,
  { name, folder, ready, lost }: { name: string; folder: string; ready: string; lost: string },
): Promise<void> {
  let log = ''
  server.stderr?.setEncoding('utf8').on('data', (chunk: string) => (log += chunk))
  const until = Date.now() + startLimitMs
  while (!log.includes(ready)) {
    if (log.includes(lost) || Date.now() > until || server.exitCode !== null) {
      await stop(server)
      throw new Error(
        `${name} did not start in ${folder}, so its tests cannot run. It said:\n${log}`,
      )
    }
    await setTimeout(20)
  }
  server.stderr?.removeAllListeners('data').resume()
}

/** Its keeper ends a server, and removes its folder, as soon as standard input closes. */
export async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const ended = new Promise((done) => server.once('exit', done))
  server.stdin?.end()
  await ended
}
