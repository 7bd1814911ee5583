// Decided here: what is published of the screens. Unbundled, so that every file keeps its 'use client'.
import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: ['src/index.ts', 'src/hooks/index.ts', 'src/copy/{en,de,zh,ru}/index.ts'],
  platform: 'neutral',
  fixedExtension: false,
  unbundle: true,
  dts: true,
  copy: ['src/styles.css'],
  publint: { strict: true },
  attw: { profile: 'esm-only', level: 'error', excludeEntrypoints: ['./styles.css'] },
  inputOptions: { checks: { moduleLevelDirective: false } },
})
