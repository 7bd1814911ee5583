// Decided here: what `pnpm test:deep` runs: the tests that gain by time, every mutant, and ten minutes of chaos.
import { join } from 'node:path'
import { type Count, run, vitestCount } from './test-count.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Files whose tests are chance or a race: each time they are run, they may meet something else. */
const files = ['race', 'linear', 'two-servers', 'kill', 'fault-', 'model.test', 'fuzz', 'seats']
const often = { RACES: '200', MODEL_RUNS: '500', MODEL_LENGTH: '200', FUZZ: '5000' }
const source = '--conditions=@rollcall/source'

const folder = temporaryFolder('deep')

console.log(`== races, lives and nonsense: ${JSON.stringify(often)}`)
const report = join(folder, 'vitest.json')
const paths = files.map((name) => `packages/server/test/${name}`)
const patience = ['--testTimeout=3600000', '--hookTimeout=600000', `--outputFile.json=${report}`]
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'node']
const reporters = ['--reporter=default', '--reporter=json']
const [tests, testsTook] = await timed(() =>
  run([...vitest, ...paths], [...reporters, ...patience], often),
)
const { passed, failed, failures }: Count = vitestCount(report, tests)

console.log('\n== mutants')
const [mutants, mutantsTook] = await timed(() => run(['tools/mutate.ts'], []))

console.log('\n== chaos')
const [chaos, chaosTook] = await timed(() => run([source, 'bench/chaos.ts'], ['--minutes', '10']))

for (const failure of failures) console.log(`Failed: ${failure}`)
console.log(`\nraces, lives and nonsense: ${passed} passed, ${failed} failed in ${testsTook}`)
console.log(
  `mutants: ${mutants === 0 ? 'every one found' : 'not every one found'} in ${mutantsTook}`,
)
console.log(`chaos: ${chaos === 0 ? 'no violation' : 'violations'} in ${chaosTook}`)
if (failed > 0 || passed === 0 || mutants !== 0 || chaos !== 0) process.exitCode = 1

async function timed<T>(work: () => Promise<T>): Promise<[T, string]> {
  const began = performance.now()
  const done = await work()
  return [done, `${((performance.now() - began) / 60_000).toFixed(1)} minutes`]
}
