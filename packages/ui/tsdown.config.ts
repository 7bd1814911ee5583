// Decided here: what is published of the screens. Unbundled, so that every file keeps its 'use client'.
import { bundle } from 'lightningcss'
import { defineConfig, type Rolldown } from 'tsdown'

/** The parts of the stylesheet, put together into the one file that a host imports. */
const styles: Rolldown.Plugin = {
  name: 'rollcall-styles',
  generateBundle() {
    const source = bundle({ filename: `${import.meta.dirname}/src/styles.css` }).code
    this.emitFile({ type: 'asset', fileName: 'styles.css', source })
  },
}

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/members-table/index.ts',
    'src/hooks/index.ts',
    'src/queries/index.ts',
    'src/copy/*/index.ts',
  ],
  platform: 'neutral',
  fixedExtension: false,
  unbundle: true,
  dts: true,
  copy: ['src/tokens.json', 'src/presets'],
  plugins: [styles],
  publint: { strict: true },
  attw: {
    profile: 'esm-only',
    level: 'error',
    excludeEntrypoints: [/\.(css|json)$/],
  },
  inputOptions: { checks: { moduleLevelDirective: false } },
})
