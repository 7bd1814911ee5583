// Decides that nothing complains in a browser's console: a warning or an error there fails the test, whoever wrote it.
import { afterEach } from 'vitest'

const complaints: string[] = []

for (const level of ['error', 'warn'] as const) {
  const write = console[level].bind(console)
  console[level] = (...parts: unknown[]) => {
    complaints.push(parts.map((part) => told(part)).join(' '))
    write(...parts)
  }
}

function told(part: unknown): string {
  return part instanceof Error ? (part.stack ?? part.message) : String(part)
}

afterEach(() => {
  const said = complaints.splice(0)
  if (said.length > 0) throw new Error(`The console of the page says: ${said.join('\n')}`)
})
