import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mutants, mutated } from './mutants.ts'

const root = join(import.meta.dirname, '..')

describe('each mutant', () => {
  it.for(mutants.map((mutant) => [mutant.name, mutant] as const))(
    'fits its source once, and has tests: %s',
    ([, mutant]) => {
      const source = readFileSync(join(root, mutant.file), 'utf8')
      expect(mutated(source, mutant)).not.toBe(source)
      for (const path of mutant.tests) {
        const found = existsSync(join(root, path)) || globSync(`${path}*.test.ts`, { cwd: root })[0]
        expect(found).toBeTruthy()
      }
    },
  )

  it('has a name of its own', () => {
    expect(new Set(mutants.map(({ name }) => name)).size).toBe(mutants.length)
  })
})
