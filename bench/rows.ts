// Measures how long ten thousand people take to come on the screen, in MembersTable and in a bare virtual list, and how
// many elements they need. node --conditions=@rollcall/source bench/rows.ts [rounds]
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { chromium, type Page } from 'playwright'
import { build, preview } from 'vite'
import { chromiumPath, launchArgs } from '../tools/chromium.ts'
import type { Drawn } from './rows/page.tsx'

const rounds = Number(process.argv[2] ?? 30)
const folder = fileURLToPath(new URL('rows', import.meta.url))
const kinds = ['bare', 'members'] as const
const config = { configFile: false, root: folder, logLevel: 'error' } as const

await build({
  ...config,
  plugins: [react()],
  resolve: { conditions: ['@rollcall/source', 'module', 'browser', 'production'] },
  build: { outDir: 'dist', emptyOutDir: true },
})
const server = await preview({ ...config, build: { outDir: 'dist' }, preview: { port: 0 } })
const browser = await chromium.launch({
  executablePath: await chromiumPath(),
  // A frame comes when it is ready: what is measured is work, not the wait for a screen.
  args: [...launchArgs, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
})
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  page.on('pageerror', (error) => console.error(error))
  await page.goto(server.resolvedUrls?.local[0] ?? '')
  await measure(page)
} finally {
  await browser.close()
  await server.close()
}

async function measure(page: Page): Promise<void> {
  const people = await page.evaluate(async () => (await window.bench).people)
  const draw = (kind: (typeof kinds)[number]): Promise<Drawn> =>
    page.evaluate(async (which) => (await window.bench).draw(which), kind)
  const taken: Record<(typeof kinds)[number], Drawn[]> = { bare: [], members: [] }
  // The first rounds fetch and compile what later ones have.
  for (let warm = 0; warm < 5; warm += 1) for (const kind of kinds) await draw(kind)
  for (let round = 0; round < rounds; round += 1) {
    // Whoever comes second must not always be the same.
    for (const kind of round % 2 === 0 ? kinds : kinds.toReversed()) {
      taken[kind].push(await draw(kind))
    }
  }
  const [bare, members] = kinds.map((kind) => median(taken[kind].map(({ ms }) => ms)))
  console.log(`${people} people, 1280 × 720, median of ${rounds} rounds, taken in turns`)
  for (const kind of kinds) {
    const nodes = Math.max(...taken[kind].map((one) => one.nodes))
    const ms = median(taken[kind].map((one) => one.ms))
    console.log(`  ${kind.padEnd(8)} ${ms.toFixed(1)} ms to the first paint, ${nodes} elements`)
  }
  console.log(`  ratio ${((members ?? 0) / (bare ?? 1)).toFixed(2)}`)
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}
