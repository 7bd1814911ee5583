// Decides how the pictures of the documentation are taken: of a demo of its own, light and dark, twice as sharp.
import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Browser } from 'playwright'
import { chromiumPath, launchArgs } from '../../../tools/chromium.ts'
import { freePort } from '../../../tools/free-port.ts'
import { screens } from './screen-list.ts'

const baseURL = `http://localhost:${await freePort()}`
const root = fileURLToPath(new URL('../../..', import.meta.url))
const pictures = join(root, 'docs/screens')
const folder = await mkdtemp(join(tmpdir(), 'rollcall-screens-'))

const demo = spawn(
  process.execPath,
  ['--conditions=@rollcall/source', join(root, 'apps/demo/src/server/main.ts')],
  {
    env: {
      ...process.env,
      PORT: new URL(baseURL).port,
      DATABASE_URL: `file:${join(folder, 'demo.sqlite')}`,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  },
)

try {
  await mkdir(pictures, { recursive: true })
  await started()
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: launchArgs })
  await inviteCamille(browser)
  for (const { name, email, open } of screens) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await visitor(browser, email, colorScheme)
      await open(page)
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({
        path: join(pictures, `${name}-${colorScheme}.png`),
        animations: 'disabled',
      })
      await page.context().close()
    }
  }
  await browser.close()
} finally {
  demo.kill('SIGTERM')
  await rm(folder, { recursive: true, force: true })
}

/** Somebody with an account of their own, whom two organizations have invited. */
async function inviteCamille(browser: Browser): Promise<void> {
  const email = 'camille@elsewhere.example'
  const camille = await visitor(browser, email)
  await camille.request.post('/api/session', { data: { email, name: 'Camille Roux' } })
  const mails = await (await camille.request.get('/api/mailbox')).json()
  await camille.goto(mails[0].links[0])
  await camille.getByRole('button', { name: 'Confirm address' }).click()
  await camille.getByRole('heading', { name: 'Address confirmed' }).waitFor()
  for (const [organizationId, role] of [
    ['acme', 'viewer'],
    ['nordic', undefined],
  ] as const) {
    const owner = await visitor(browser, `owner@${organizationId}.example`)
    await owner.request.post(`/api/rollcall/organizations/${organizationId}/invitations`, {
      data: { people: [{ email, ...(role && { role }) }] },
      headers: { 'sec-fetch-site': 'same-origin', origin: baseURL },
    })
    await owner.context().close()
  }
  await camille.context().close()
}

async function visitor(browser: Browser, email: string, colorScheme: 'light' | 'dark' = 'light') {
  const page = await browser.newPage({
    baseURL,
    colorScheme,
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 2,
  })
  await page.request.post('/api/session', { data: { email } })
  return page
}

async function started(): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const answer = await fetch(`${baseURL}/api/clock`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error(
    'The demo did not start within 40 seconds, so there is nothing to take pictures of.',
  )
}
