import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const pageOf = (name: string) => readFileSync(join(root, name), 'utf8')
const readme = pageOf('README.md')
const snippets = snippetsOf(readme)

/** The pieces of code in a page. */
function snippetsOf(text: string): { file: string; code: string }[] {
  return [...text.matchAll(/^```(tsx?)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, extension, name, code = ''], index) => ({
      file: name ?? `snippet-${index}.${extension}`,
      code,
    }),
  )
}

/** Checks files as a host's project would see them: strict, against the sources of the packages. */
function compile(files: { file: string; code: string }[]): string {
  const folder = join(root, 'node_modules', '.readme')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const { file, code } of files) writeFileSync(join(folder, file), code)
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
  try {
    execFileSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { cwd: root })
    return ''
  } catch (error) {
    return String((error as { stdout: Buffer }).stdout)
  }
}

const config = {
  extends: '../../tsconfig.base.json',
  compilerOptions: {
    composite: false,
    noEmit: true,
    emitDeclarationOnly: false,
    declaration: false,
    jsx: 'react-jsx',
    lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
    types: ['node', 'vite/client'],
    tsBuildInfoFile: null,
  },
  include: ['*'],
}

describe('the README', () => {
  it('shows how to mount, wrap and drop in', () => {
    const code = snippets.map((snippet) => snippet.code)
    expect(code[0]).toContain('createRollcall({')
    expect(code[1]).toContain('<RollcallProvider')
    expect(code[2]).toContain('<MembersTable')
  })

  it('has only snippets that compile', { timeout: 60_000 }, () => {
    expect(compile(snippets)).toBe('')
  })

  it('is held to the same as the page on mail', { timeout: 60_000 }, () => {
    const onMail = snippetsOf(pageOf('docs/mail.md'))
    expect(onMail).toHaveLength(3)
    expect(compile(onMail)).toBe('')
  })

  it('is held to the same as the page on server rendering', { timeout: 60_000 }, () => {
    const onServers = snippetsOf(pageOf('docs/server-rendering.md'))
    expect(onServers).toHaveLength(2)
    expect(compile(onServers)).toBe('')
  })

  it('would not pass with a snippet that does not compile', { timeout: 60_000 }, () => {
    const wrong = `import { createRollcall } from '@rollcall/server'\ncreateRollcall({ secret: 1 })\n`
    expect(compile([{ file: 'wrong.ts', code: wrong }])).toContain('wrong.ts')
  })

  it('names the two commands that do everything', () => {
    expect(readme).toContain('npx pnpm@12 demo')
    expect(readme).toContain('npx pnpm@12 test')
  })
})
