// Decides how the page is built: of what is published, by a bundler that knows server components.
import { join } from 'node:path'
import rsc from '@vitejs/plugin-rsc'
import { build as publish } from 'tsdown'
import { createBuilder } from 'vite'

const here = import.meta.dirname
const ui = join(here, '../../packages/ui')

/** Writes the screens as they are published, without declarations. */
export async function published(outDir: string): Promise<void> {
  await publish({
    cwd: ui,
    config: join(ui, 'tsdown.config.ts'),
    outDir,
    dts: false,
    publint: false,
    attw: false,
    logLevel: 'error',
  })
}

/** Builds the page for the server and the browser, in React's development build. */
export async function builtPage(screens: string, outDir: string): Promise<void> {
  // Of the source, on the servers as in the browser: what was built before, or never, plays no part.
  const resolve = { conditions: ['@rollcall/source', 'module', 'development'] }
  const entry = (name: string) => ({
    resolve: name === 'client' ? resolve : { ...resolve, noExternal: [/^@rollcall\//] },
    build: {
      outDir: join(outDir, name),
      minify: false,
      rolldownOptions: { input: { index: join(here, `entry-${name}.tsx`) } },
    },
  })
  const builder = await createBuilder({
    configFile: false,
    root: here,
    mode: 'development',
    logLevel: 'error',
    plugins: [rsc()],
    define: { 'process.env.NODE_ENV': '"development"' },
    resolve: {
      alias: [
        { find: /^@rollcall\/ui$/, replacement: join(screens, 'index.js') },
        {
          find: /^@rollcall\/ui\/(members-table|queries)$/,
          replacement: join(screens, '$1/index.js'),
        },
      ],
    },
    environments: {
      rsc: entry('rsc'),
      ssr: entry('ssr'),
      client: entry('client'),
    },
  })
  await builder.buildApp()
}
