import { readFileSync } from 'node:fs'
import { operations } from '@rollcall/core'
import { describe, expect, it } from 'vitest'
import { limitsOf } from '../src/limits.ts'

const page = readFileSync(`${import.meta.dirname}/../../../docs/limits.md`, 'utf8')
const { invitations, ...others } = limitsOf()
const times: Record<string, string> = { PT1H: 'an hour', P1D: 'a day' }

describe('docs/limits.md', () => {
  const limits = Object.entries(others).concat(
    Object.entries(invitations).map(([name, limit]) => [`invitations.${name}`, limit]),
  )

  it.for(limits)('says what holds by default for %s', ([name, limit]) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${name}\``))
    expect(row).toContain(`${limit?.most} ${times[limit?.per ?? '']}`)
  })

  it('names every limit there is', () => {
    const named = [...page.matchAll(/^\| `([\w.]+)` +\|/gm)].map(([, name]) => name)
    expect(new Set(named)).toEqual(new Set(limits.map(([name]) => name)))
  })

  it('says how large a body may be', () => {
    const sizes = new Set(Object.values(operations).map(({ bodyLimit }) => bodyLimit / 1024))
    for (const size of sizes) expect(page).toContain(`${size} KiB`)
  })
})
