import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compile, type Snippet } from './compile.ts'

const root = join(import.meta.dirname, '..')
const pageOf = (name: string) => readFileSync(join(root, name), 'utf8')
const readme = pageOf('README.md')
const snippets = snippetsOf(readme)

/** The pieces of code in a page. */
function snippetsOf(text: string): Snippet[] {
  return [...text.matchAll(/^```(tsx?)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, extension, name, code = ''], index) => ({
      file: name ?? `snippet-${index}.${extension}`,
      code,
    }),
  )
}

describe('the README', () => {
  it('shows how to mount, wrap and drop in', () => {
    const code = snippets.map((snippet) => snippet.code)
    expect(code[0]).toContain('createRollcall({')
    expect(code[1]).toContain('<RollcallProvider')
    expect(code[2]).toContain('<MembersTable')
  })

  it('has only snippets that compile', { timeout: 60_000 }, () => {
    expect(compile(snippets, 'readme')).toBe('')
  })

  it('is held to the same as the page on mail', { timeout: 60_000 }, () => {
    const onMail = snippetsOf(pageOf('docs/mail.md'))
    expect(onMail).toHaveLength(3)
    expect(compile(onMail, 'mail')).toBe('')
  })

  it('is held to the same as the page on server rendering', { timeout: 60_000 }, () => {
    const onServers = snippetsOf(pageOf('docs/server-rendering.md'))
    expect(onServers).toHaveLength(2)
    expect(compile(onServers, 'server-rendering')).toBe('')
  })

  it('would not pass with a snippet that does not compile', { timeout: 60_000 }, () => {
    const wrong = `import { createRollcall } from '@rollcall/server'\ncreateRollcall({ secret: 1 })\n`
    expect(compile([{ file: 'wrong.ts', code: wrong }], 'wrong')).toContain('wrong.ts')
  })

  it('names the two commands that do everything', () => {
    expect(readme).toContain('npx pnpm@12 demo')
    expect(readme).toContain('npx pnpm@12 test')
  })
})
