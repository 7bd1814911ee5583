import { build, type Rolldown } from 'vite'
import { expect, test } from 'vitest'

const src = new URL('../src/', import.meta.url).pathname

async function modulesOf(entry: string): Promise<string[]> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root: src,
    resolve: { conditions: ['@rollcall/source', 'module', 'browser', 'production'] },
    build: {
      write: false,
      minify: false,
      lib: { entry: src + entry, formats: ['es'] },
      rolldownOptions: {
        external: /^react($|\/)|^react-dom($|\/)/,
        checks: { moduleLevelDirective: false },
      },
    },
  })
  const [bundle] = [output].flat() as Rolldown.RolldownOutput[]
  return (bundle?.output ?? []).flatMap((file) =>
    file.type === 'chunk' ? [...Object.keys(file.modules), ...file.imports] : [],
  )
}

test.each(['index.ts', 'hooks/index.ts'])(
  'no module of the server, of Hono, of Kysely or of Node is in the graph of %s',
  async (entry) => {
    const modules = await modulesOf(entry)
    expect(modules.some((id) => id.endsWith('/packages/ui/src/context.ts'))).toBe(true)
    const foreign =
      /packages\/server\/|node_modules\/(?:\.pnpm\/)?(?:hono|kysely|valibot|pg|nodemailer)[@/]|^node:|__vite-browser-external/
    expect(modules.filter((id) => foreign.test(id))).toEqual([])
  },
  60_000,
)

test('no language but English is in the graph of index.ts: the others are imported by who needs them', async () => {
  const modules = await modulesOf('index.ts')
  const languages = modules.flatMap((id) => /\/copy\/([a-z]{2})\//.exec(id)?.[1] ?? [])
  expect(new Set(languages)).toEqual(new Set(['en']))
}, 60_000)
