// Decided here: the end-to-end tests use the demo as a user gets it, on a free port, with a database of its own.
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromiumPath, launchArgs } from '../tools/chromium.ts'
import { freePort } from '../tools/free-port.ts'
import { temporaryFolder } from '../tools/temporary-folder.ts'

// Every worker reads this file again: the environment hands them the choices of the first.
process.env.ROLLCALL_E2E_PORT ??= String(await freePort())
process.env.ROLLCALL_E2E_CHROMIUM ??= await chromiumPath()
process.env.ROLLCALL_E2E_FOLDER ??= temporaryFolder('e2e')

const baseURL = `http://localhost:${process.env.ROLLCALL_E2E_PORT}`

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: join(process.env.ROLLCALL_E2E_FOLDER, 'results'),
  workers: 1,
  forbidOnly: process.env.CI === 'true',
  reporter: 'list',
  use: {
    baseURL,
    trace: 'retain-on-failure',
    launchOptions: { executablePath: process.env.ROLLCALL_E2E_CHROMIUM, args: launchArgs },
  },
  webServer: {
    command: `"${process.execPath}" --conditions=@rollcall/source apps/demo/src/server/main.ts`,
    cwd: '..',
    env: {
      PORT: process.env.ROLLCALL_E2E_PORT,
      DATABASE_URL: `file:${join(process.env.ROLLCALL_E2E_FOLDER, 'demo.sqlite')}`,
    },
    url: baseURL,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
