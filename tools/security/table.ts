// Decided here: how docs/security.md reads. It is written from the titles of the tests, and a test holds it to them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { faults } from './fault.ts'
import { invariants } from './invariant.ts'
import type { Line } from './line.ts'
import { threats } from './threat.ts'
import { titlesById, type Title } from './titles.ts'

const head = `# What is held, and by which test

Threats (T), invariants (I) and faults (F) that Rollcall is built against. The tests of a line name its number in their titles;
this page is written from them (\`npx pnpm@12 security\`), and a test refuses a page that is not up to date, a line without a
test, and a number that is not here. All of them run in \`npx pnpm@12 test\`, which fails when one fails: what stands here holds.
“Everywhere” means SQLite, PostgreSQL and MariaDB, each for itself.

That the tests would tell is tested too: \`npx pnpm@12 test:mutants\` takes one lock, predicate, constraint or rule after the other out of
the sources (\`tools/mutants/\`), and each time one of the tests must fail. \`npx pnpm@12 test:deep\` repeats what is chance or a race for longer.
`

/** The whole page. */
export function securityPage(root: string): string {
  const titles = titlesById(root)
  const parts = [
    ['Threats', threats],
    ['Invariants', invariants],
    ['Faults', faults],
  ] as const
  const tables = parts.map(([name, lines]) => table(name, lines, titles, root))
  return [head, ...tables].join('\n')
}

/** What is wrong with the lines and the titles, apart from the page. */
export function gaps(root: string): string[] {
  const titles = titlesById(root)
  const lines = [...threats, ...invariants, ...faults]
  const known = new Set(lines.map(({ id }) => id))
  return [
    ...lines
      .filter(({ id, without }) => without === undefined && !titles.has(id))
      .map(({ id, says }) => `${id} has no test: ${says}`),
    ...lines
      .filter(({ id, without }) => without !== undefined && titles.has(id))
      .map(({ id }) => `${id} has a test, and is said to have none`),
    ...[...titles.keys()].filter((id) => !known.has(id)).map((id) => `${id} is no number`),
  ]
}

function table(
  name: string,
  lines: readonly Line[],
  titles: ReadonlyMap<string, Title[]>,
  root: string,
): string {
  const rows = lines.map(({ id, says, without }) => {
    const held = without ?? (titles.get(id) ?? []).map((title) => told(title, root)).join('<br>')
    return `| ${id} | ${cell(says)} | ${without === undefined ? held : `— ${cell(held)}`} |`
  })
  return [`## ${name}`, '', '| | what holds | held by |', '|---|---|---|', ...rows, ''].join('\n')
}

function told({ title, file }: Title, root: string): string {
  const words = title.replace(/ \([^()]*\)$/, '')
  return `${cell(words)} — [${place(file, root)}](../${file})`
}

/** Where a test runs. */
function place(file: string, root: string): string {
  if (file.startsWith('e2e/')) return 'browser, over the demo'
  if (file.startsWith('packages/ui/')) return 'browser'
  const source = readFileSync(join(root, file), 'utf8')
  if (source.includes('onEveryDatabase(')) return 'everywhere'
  return source.includes('onEveryServer(') ? 'PostgreSQL and MariaDB' : 'once'
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;')
}
