// Decided here: pictures are taken of the built Storybook, as designers get it, in one browser with one font.
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { chromiumPath, launchArgs } from '../tools/chromium.ts'
import { freePort } from '../tools/free-port.ts'
import { temporaryFolder } from '../tools/temporary-folder.ts'

// Every worker reads this file again: the environment hands them the choices of the first.
process.env.ROLLCALL_VISUAL_PORT ??= String(await freePort())
process.env.ROLLCALL_VISUAL_CHROMIUM ??= await chromiumPath()
process.env.ROLLCALL_VISUAL_FOLDER ??= temporaryFolder('visual')

const baseURL = `http://localhost:${process.env.ROLLCALL_VISUAL_PORT}`

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: join(process.env.ROLLCALL_VISUAL_FOLDER, 'results'),
  // One set of pictures for every system: the font is ours, and what differs otherwise is within the tolerance.
  snapshotPathTemplate: '{testDir}/kept/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  forbidOnly: process.env.CI === 'true',
  updateSnapshots: process.env.CI === 'true' ? 'none' : 'missing',
  reporter: 'list',
  expect: {
    timeout: 15_000,
    toHaveScreenshot: {
      // Edges of letters differ from machine to machine; a moved line or another color does not hide in this.
      threshold: 0.25,
      maxDiffPixelRatio: 0.01,
    },
  },
  use: {
    baseURL,
    // What a time looks like depends on both.
    locale: 'en-US',
    timezoneId: 'UTC',
    launchOptions: {
      executablePath: process.env.ROLLCALL_VISUAL_CHROMIUM,
      args: [...launchArgs, '--font-render-hinting=none', '--disable-lcd-text'],
    },
  },
  webServer: {
    command: `"${process.execPath}" tools/serve-storybook.ts`,
    cwd: '..',
    env: { PORT: process.env.ROLLCALL_VISUAL_PORT },
    url: baseURL,
    timeout: 240_000,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
