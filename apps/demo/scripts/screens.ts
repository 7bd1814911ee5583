// Decides which pictures of the demo the documentation shows, and takes them from a demo of its own.
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { chromiumPath, launchArgs } from '../../../tools/chromium.ts'

const port = '5297'
const baseURL = `http://localhost:${port}`
const root = fileURLToPath(new URL('../../..', import.meta.url))
const screens = join(root, 'docs/screens')
const folder = await mkdtemp(join(tmpdir(), 'rollcall-screens-'))

const demo = spawn(
  process.execPath,
  ['--conditions=@rollcall/source', join(root, 'apps/demo/src/server/main.ts')],
  {
    env: { ...process.env, PORT: port, DATABASE_URL: `file:${join(folder, 'demo.sqlite')}` },
    stdio: ['ignore', 'ignore', 'inherit'],
  },
)

try {
  await mkdir(screens, { recursive: true })
  await started()
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: launchArgs })
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({
      baseURL,
      colorScheme,
      viewport: { width: 1280, height: 800 },
      deviceScaleFactor: 2,
    })
    await page.request.post('/api/session', { data: { email: 'owner@acme.example' } })
    await page.goto('/organizations/acme/members')
    await page.getByText('Olle Lindqvist').first().waitFor()
    await page.evaluate(() => document.fonts.ready)
    await page.screenshot({
      path: join(screens, `members-${colorScheme}.png`),
      animations: 'disabled',
    })
    await page.close()
  }
  await browser.close()
} finally {
  demo.kill('SIGTERM')
  await rm(folder, { recursive: true, force: true })
}

async function started(): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(`${baseURL}/api/clock`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(
    'The demo did not start within 20 seconds, so there is nothing to take pictures of.',
  )
}
