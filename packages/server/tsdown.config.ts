// Decided here: what is published of the server. The platform is neutral: the main entry runs wherever fetch does.
import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: ['src/index.ts', 'src/smtp.ts', 'src/sqlite.ts', 'src/cli.ts', 'src/testing/index.ts'],
  platform: 'neutral',
  fixedExtension: false,
  unbundle: true,
  dts: true,
  deps: { neverBundle: [/^node:/] },
  publint: { strict: true },
  attw: { profile: 'esm-only', level: 'error' },
})
