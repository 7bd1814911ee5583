// Decided here: Storybook as designers get it, built once and served on PORT until the process is ended.
import { preview } from 'vite'
import { run } from './test-count.ts'

const folder = process.env.STORYBOOK_FOLDER ?? 'storybook-static'

// A folder that is named is there already.
if (!process.env.STORYBOOK_FOLDER) {
  const code = await run(['node_modules/storybook/dist/bin/dispatcher.js', 'build'], ['--quiet'], {
    STORYBOOK_DISABLE_TELEMETRY: '1',
  })
  if (code !== 0) process.exit(code)
}

await preview({
  configFile: false,
  logLevel: 'error',
  build: { outDir: folder },
  preview: { port: Number(process.env.PORT ?? 6006), strictPort: true },
})
