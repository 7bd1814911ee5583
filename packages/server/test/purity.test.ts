import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = join(import.meta.dirname, '../src')
const core = join(import.meta.dirname, '../../core/src')
const importing = /(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g

/** What the main entry may import from elsewhere: all of it runs on web standards. */
const allowed = [
  /^@rollcall\/core(\/\w+)?$/,
  /^hono(\/|$)/,
  /^kysely(\/|$)/,
  /^valibot$/,
  /^@valibot\//,
]

describe('the main entry', () => {
  const { files, imported } = reachable(join(src, 'index.ts'))

  it('reaches the routes and the repositories, so that this test tests something', () => {
    const names = files.map((file) => relative(src, file))
    expect(names).toContain('routes/index.ts')
    expect(names).toContain('repository/person-walk.ts')
    expect(names).toContain(relative(src, join(core, 'policy.ts')))
    expect(names.length).toBeGreaterThan(40)
  })

  it('reaches no file that needs Node', () => {
    const others = imported.filter((name) => !allowed.some((pattern) => pattern.test(name)))
    expect(others).toEqual([])
  })

  it('reaches no test code (T70)', () => {
    expect(files.filter((file) => /testing|\.test\./.test(file))).toEqual([])
  })

  it('speaks of no global that only Node has', () => {
    const nodeOnly = /\b(Buffer|setImmediate|__dirname|require)\s*[.(]/
    // `rollcall.require()` is a method of ours.
    const speaking = files.filter((file) =>
      nodeOnly.test(readFileSync(file, 'utf8').replaceAll(/\brequire\(permission/g, '')),
    )
    expect(speaking.map((file) => relative(src, file))).toEqual([])
  })
})

/** Every file behind an entry, and what they import from packages. */
function reachable(entry: string): { files: string[]; imported: string[] } {
  const files = new Set<string>()
  const imported = new Set<string>()
  const queue = [entry]
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (files.has(file)) continue
    files.add(file)
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(importing)) {
      if (name.startsWith('.')) queue.push(join(dirname(file), name))
      else {
        imported.add(name)
        const [, ours] = /^@rollcall\/core(?:\/(\w+))?$/.exec(name) ?? []
        if (name.startsWith('@rollcall/core')) queue.push(join(core, `${ours ?? 'index'}.ts`))
      }
    }
  }
  expect([...files].every((file) => existsSync(file))).toBe(true)
  return { files: [...files], imported: [...imported] }
}
