import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gaps, securityPage } from '../tools/security/table.ts'

const root = join(import.meta.dirname, '..')

describe('docs/security.md', () => {
  it('has a test, or a reason why there is none yet, for each threat, invariant and fault', () => {
    expect(gaps(root)).toEqual([])
  })

  it('names the tests that there are; `npx pnpm@12 security` writes it', () => {
    expect(readFileSync(join(root, 'docs/security.md'), 'utf8')).toBe(securityPage(root))
  })
})
