// Starts Rollcall in another process, and waits for what it says or for its end.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { afterAll } from 'vitest'
import type { Tasks } from './child.ts'

/** Another process at work. */
export interface OtherProcess {
  /** The lines it printed. */
  said: string[]
  /** Waits for a line that begins so. */
  heard(start: string): Promise<string>
  /** Ends it without warning. */
  kill(): Promise<void>
  /** Waits for its end: the exit code, or the signal that ended it. */
  ended: Promise<number | string>
}

/** Asks another process to do something with the database at an address. */
export function otherProcess<T extends keyof Tasks>(
  address: string,
  task: T,
  input: Tasks[T],
): OtherProcess {
  const script = `${import.meta.dirname}/child.ts`
  const child = spawn(
    process.execPath,
    ['--conditions=@rollcall/source', script, address, task, JSON.stringify(input)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  afterAll(() => void child.kill('SIGKILL'))
  const said: string[] = []
  const lines = createInterface(child.stdout)
  lines.on('line', (line) => said.push(line))
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string)
  const over = ended.then((how) => {
    throw new Error(`The other process ended with ${how} and said: ${said.join(', ')}`)
  })
  over.catch(() => undefined)
  const heard = async (start: string): Promise<string> => {
    for (;;) {
      const line = said.find((candidate) => candidate.startsWith(start))
      if (line) return line
      await Promise.race([once(lines, 'line'), over])
    }
  }
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  return { said, heard, kill, ended }
}
