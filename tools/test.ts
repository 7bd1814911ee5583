// Decided here: what `pnpm test` runs, what it leaves out, and how its last line counts.
import { join } from 'node:path'
import { mariaDbIsMissing, mariaDbProgram } from './mariadb.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { postgresIsInstalled } from './postgres.ts'
import { type Count, playwrightCount, run, total, vitestCount } from './test-count.ts'

const folder = temporaryFolder('test')

const vitestFile = join(folder, 'vitest.json')
const vitest = await run(
  ['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'],
  [`--outputFile.json=${vitestFile}`],
)

const walks = await playwright('e2e')
// Builds Storybook, as designers get it, and looks at it.
const looks = await playwright('visual')

const counts = [vitestCount(vitestFile, vitest), walks, looks]
const { passed, failed, skipped, failures } = total(counts)

console.log('\nLeft out: MySQL (not claimed), Firefox and WebKit.')
if (!mariaDbProgram() && !process.env.DATABASE_URL_MARIADB) {
  console.log(`Left out: MariaDB: ${mariaDbIsMissing}`)
}
if (!postgresIsInstalled && !process.env.DATABASE_URL_POSTGRES) {
  console.log('Left out: PostgreSQL (see above).')
}
if (passed + failed === 0) console.error('No test ran, so nothing was shown to work.')
for (const failure of failures) console.log(`Failed: ${failure}`)
if (failed > 0 || passed === 0) process.exitCode = 1
console.log(`Tests: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)

async function playwright(suite: string): Promise<Count> {
  const file = join(folder, `${suite}.json`)
  const code = await run(
    ['node_modules/@playwright/test/cli.js', 'test', '-c', `${suite}/playwright.config.ts`],
    ['--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  )
  return playwrightCount(suite, file, code)
}
