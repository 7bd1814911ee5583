// Decides what holds of docs/systems.md: every behaviour has its row, and every test that a row names exists.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const file = 'docs/systems.md'
const text = readFileSync(join(root, file), 'utf8')

/** How many behaviours each document has. */
const counts = { S0: 34, S1: 19, S2: 52, S3: 29, S4: 37 }
const numbers = Object.entries(counts).flatMap(([system, count]) =>
  Array.from({ length: count }, (_, index) => `${system}.${index + 1}`),
)

/** A behaviour as the document tells it. */
interface Row {
  number: string
  mark: string
  behaviour: string
  how: string
  /** Titles of tests, and in which file each stands. */
  tests: { title: string; where: string | undefined }[]
  /** Numbers of walks through the demo. */
  walks: string[]
}

const places = new Map(
  [...text.matchAll(/^\[([\w-]+)\]: (\S+)$/gm)].map(([, name = '', path = '']) => [
    name,
    join(dirname(file), path),
  ]),
)
const rows = [
  ...text.matchAll(/^\| (S\d\.\d+) (D|I|X|\?) +\| (.+?) +\| (.+?) +\| (.*?) *\|$/gm),
].map(([, number = '', mark = '', behaviour = '', how = '', shown = '']): Row => {
  const links = [...shown.matchAll(/\[([^\]]+)\]\[([\w-]+)\]/g)]
  return {
    number,
    mark,
    behaviour,
    how,
    tests: links.map(([, title = '', name = '']) => ({ title, where: places.get(name) })),
    walks: shown.match(/\bA\d\.\d\b/g) ?? [],
  }
})

/** The titles of all tests in a file; those of stories are their names. */
function titlesIn(path: string): Set<string> {
  const source = readFileSync(join(root, path), 'utf8')
  const title = path.endsWith('.stories.tsx')
    ? /\bname: (['"])(.+?)\1,?$/gm
    : /\b(?:it|test)(?:\.\w+\([^)]*\))?\(\s*(['"`])(.+?)\1,/gs
  return new Set([...source.matchAll(title)].map((match) => match[2] ?? ''))
}

const walkTitles = readdirSync(join(root, 'e2e'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.spec.ts'))
  .flatMap((path) => [...titlesIn(join('e2e', path))])

describe('the five documented systems', () => {
  it('have each behaviour in one row, in their order', () => {
    expect(rows.map(({ number }) => number)).toEqual(numbers)
  })

  it('have a test for everything that their documents state or imply', () => {
    const untested = rows.filter(
      ({ mark, tests, walks }) =>
        (mark === 'D' || mark === 'I') && tests.length + walks.length === 0,
    )
    expect(untested.map(({ number }) => number)).toEqual([])
  })

  it('say what is ours where the document is silent', () => {
    const silent = rows.filter(({ mark, how }) => mark === '?' && !how.includes('Ours:'))
    expect(silent.map(({ number }) => number)).toEqual([])
  })

  it('name only tests that there are', () => {
    const titles = new Map([...places.values()].map((path) => [path, titlesIn(path)]))
    const missing = rows.flatMap(({ number, tests }) =>
      tests
        .filter(({ title, where }) => !where || !titles.get(where)?.has(title))
        .map(({ title, where }) => `${number}: “${title}” in ${where ?? 'no file'}`),
    )
    expect(missing).toEqual([])
  })

  it('name only walks that there are', () => {
    const named = new Set(rows.flatMap(({ walks }) => walks))
    const missing = [...named].filter(
      (walk) => !walkTitles.some((title) => title.startsWith(`${walk} `)),
    )
    expect(missing.toSorted()).toEqual([])
  })

  it('name every test that says of itself which behaviours it shows', () => {
    const unnamed = readdirSync(join(root, 'packages/server/test/systems'))
      .filter((name) => name.endsWith('.test.ts'))
      .flatMap((name) => [...titlesIn(join('packages/server/test/systems', name))])
      .flatMap((title) => {
        const shown = /^(?:S\d\.\d+ ?)+(?=:)/.exec(title)?.[0].split(' ') ?? []
        return shown
          .filter(
            (number) =>
              !rows
                .find((row) => row.number === number)
                ?.tests.some((test) => test.title === title),
          )
          .map((number) => `${number}: “${title}”`)
      })
    expect(unnamed).toEqual([])
  })
})
