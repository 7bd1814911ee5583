import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFacts, slotsOf } from '../.storybook/docs/facts.ts'
import { pages } from '../.storybook/docs/pages.ts'
import { slots } from '../.storybook/docs/slots.ts'
import { usualProps } from '../.storybook/docs/usual-props.ts'
import { compile } from './compile.ts'

const components = readFacts()
const sources = [...new Set(components.flatMap(({ files }) => files))]
const textOf = (file: string): string => readFileSync(file, 'utf8')
const source = sources.map(textOf).join('\n')

describe('the pages about components', () => {
  it('are there for every component, and for nothing else', () => {
    const names = components.map(({ name }) => name)
    expect(names.length).toBeGreaterThan(20)
    expect([...pages.keys()].toSorted()).toEqual(names.toSorted())
  })

  it.each(components.map(({ name, files: [file = ''] }) => [name, file]))(
    'have stories of %s beside them, of which one is live',
    (name, file) => {
      const stories = textOf(file.replace('.tsx', '.stories.tsx'))
      expect(stories).toContain(`title: '${name}'`)
      expect(stories).toContain(`tags: ['autodocs']`)
      expect(stories).toContain(`export const ${pages.get(name)?.story}: Story`)
    },
  )

  it('say what every prop is', () => {
    const silent = components.flatMap(({ name, props }) =>
      props
        .filter((prop) => !prop.text && !usualProps[prop.name])
        .map((prop) => `${name}.${prop.name}`),
    )
    expect(silent, 'props without a comment').toEqual([])
    const named = new Set(components.flatMap(({ props }) => props.map((prop) => prop.name)))
    expect(Object.keys(usualProps).filter((name) => !named.has(name))).toEqual([])
  })

  it('say what every slot is that a source has, and of none that no source has', () => {
    const there = sources.flatMap((file) => slotsOf(textOf(file)))
    const told = Object.keys(slots)
    const untold = there.filter((slot) => !told.includes(slot))
    expect(untold, 'to be told in .storybook/docs/slots.ts').toEqual([])
    expect(
      told.filter((slot) => !there.includes(slot)),
      'gone from the sources',
    ).toEqual([])
  })

  it('show how its parts are arranged, where a component has parts', () => {
    const arranged = components.filter(({ parts }) => parts.length > 0).map(({ name }) => name)
    expect(arranged).toEqual(['MembersTable'])
    const shown = [...pages.values()].filter(({ arrangement }) => arrangement)
    expect(shown.map(({ name }) => name)).toEqual(arranged)
    const [{ parts } = { parts: [] }] = components.filter(({ name }) => name === 'MembersTable')
    expect(parts.length).toBe(7)
  })

  it('name only states that a source has', () => {
    const named = Object.values(slots).flatMap(({ states = [], phases = [] }) => [
      ...states,
      ...phases,
    ])
    const core = textOf(join(import.meta.dirname, '../packages/core/src/output.ts'))
    expect(named.filter((state) => !`${source}${core}`.includes(`'${state}'`))).toEqual([])
  })

  it('show code that compiles', { timeout: 60_000 }, () => {
    const usages = [...pages.values()].flatMap(({ name, usage, arrangement = '' }) => [
      { file: `${name}.tsx`, code: usage },
      { file: `${name}-parts.tsx`, code: `${arrangement}\nexport {}` },
    ])
    expect(compile(usages, 'pages')).toBe('')
  })
})
