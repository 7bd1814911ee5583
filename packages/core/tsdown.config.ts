// Decided here: what is published of core: ES modules, file by file, with their types, checked as a consumer sees them.
import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: ['src/index.ts', 'src/input.ts', 'src/output.ts'],
  platform: 'neutral',
  fixedExtension: false,
  unbundle: true,
  dts: true,
  publint: { strict: true },
  attw: { profile: 'esm-only', level: 'error' },
})
