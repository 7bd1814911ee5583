// Decided here: where each test runs: Node, a real Chromium, or Chromium inside Storybook. Never a simulated DOM.
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import react from '@vitejs/plugin-react'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumPath, launchArgs } from './tools/chromium.ts'
import { mutation } from './tools/mutants.ts'

const source = '@rollcall/source'
const mode = 'development|production'

/** What is written into the console of a page fails its test. */
const silence = `${import.meta.dirname}/.storybook/console.ts`

let executablePath: Promise<string> | undefined

// A function: two projects that share one array of instances are an error.
const browser = async () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({
    launchOptions: { executablePath: await (executablePath ??= chromiumPath()), args: launchArgs },
  }),
  instances: [{ browser: 'chromium' as const }],
})

export default defineConfig(async () => ({
  test: {
    // What was transformed with a mutant in it must not be taken for the source later.
    fsModuleCache: process.env.MUTANT === undefined,
    projects: [
      {
        plugins: [mutation(process.env.MUTANT)],
        ssr: {
          resolve: {
            conditions: [source, 'module', 'node', mode],
            externalConditions: [source],
          },
        },
        test: {
          name: 'node',
          // Much of it waits for databases; on a busy machine a race of two servers takes longer than five seconds.
          maxWorkers: '100%',
          testTimeout: 20_000,
          hookTimeout: 60_000,
          include: [
            'packages/*/src/**/*.test.ts',
            'packages/*/test/**/*.test.ts',
            'apps/demo/**/*.test.ts',
            '{tools,test}/**/*.test.ts',
          ],
          globalSetup: ['tools/vitest-postgres.ts', 'tools/vitest-mariadb.ts'],
        },
      },
      {
        plugins: [react()],
        resolve: { conditions: [source, 'module', 'browser', mode] },
        test: {
          name: 'browser',
          include: ['packages/ui/src/**/*.test.tsx'],
          setupFiles: [silence],
          browser: await browser(),
        },
      },
      {
        plugins: [storybookTest({ configDir: `${import.meta.dirname}/.storybook` })],
        // Ten thousand people take a while to come into a database inside a busy page.
        test: {
          name: 'storybook',
          testTimeout: 60_000,
          setupFiles: [silence],
          browser: await browser(),
        },
      },
    ],
  },
}))
