import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.css'))

/** Left and right, by name, and in the shorthands that count the sides. */
function physical(property: string, value: string): boolean {
  if (/(?:^|-)(?:left|right|top|bottom|width|height)(?:-|$)/.test(property))
    return !/^(?:line-height|stroke-width|outline-width|border-width|@)/.test(property)
  if (/^(?:text-align|float|clear|transform-origin|justify-\w+)$/.test(property))
    return /\b(?:left|right)\b/.test(value)
  if (/^(?:margin|padding|inset|border-(?:width|color|style|radius))$/.test(property))
    return !sameOnBothSides(value)
  return false
}

function sameOnBothSides(value: string): boolean {
  let bare = value
  while (bare.includes('(')) bare = bare.replaceAll(/\([^()]*\)/g, '')
  const sides = bare.split(/\s+/)
  return sides.length < 4 || sides[1] === sides[3]
}

function declarations(css: string): [string, string][] {
  const bare = css.replaceAll(/\/\*.*?\*\//gs, '')
  return [...bare.matchAll(/(?<=[{;]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map(
    ([, property = '', value = '']) => [property, value.trim()],
  )
}

describe('a screen that is read from the right', () => {
  it.each([
    ['margin-left', '4px', true],
    ['left', '0', true],
    ['text-align', 'right', true],
    ['padding', '0 4px 0 8px', true],
    ['border-radius', '4px 0 0 4px', true],
    ['min-width', '0', true],
    ['margin-inline-start', '4px', false],
    ['padding', '16px 24px 24px', false],
    ['padding', 'clamp(16px, 10vh, 112px) 16px 16px', false],
    ['line-height', '20px', false],
  ])('would not be mirrored by %s: %s (%s)', (property, value, expected) => {
    expect(physical(property, value)).toBe(expected)
  })

  it.each(files)('%s names no side that does not turn with it', (file) => {
    const css = readFileSync(`${import.meta.dirname}/${file}`, 'utf8')
    const said = declarations(css)
    expect(said.length).toBeGreaterThan(0)
    expect(said.filter((one) => physical(...one))).toEqual([])
  })
})
