// Decides what a page about a component reads from the sources: its props, types, slots, and what it is made of.
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import {
  exportsOf,
  functionComment,
  importOf,
  propsOf,
  read,
  textOf,
  type Prop,
  type Source,
} from './read-types.ts'

/** What the sources say of a component. */
export interface Facts {
  name: string
  props: Prop[]
  /** The types of ours that its props name, as they are written. */
  types: { name: string; text: string }[]
  /** The `data-slot` of each of its parts. */
  slots: string[]
  /** Its parts that a host can arrange anew, by the index of its folder. */
  parts: { name: string; text: string }[]
  /** The public components that it is made of. */
  uses: string[]
  /** The sources of it, without those of the public components that it is made of. */
  files: string[]
}

const source = join(import.meta.dirname, '../../packages/ui/src')

/** The facts of every public component, in the order of the package's index. */
export function readFacts(): Facts[] {
  const index = read(join(source, 'index.ts'))
  const names = componentsOf(index)
  const homes = new Map(names.map((name) => [importOf(index, name) ?? '', name]))
  return names.map((name) => factsOf(name, index, homes))
}

function factsOf(name: string, index: Source, homes: ReadonlyMap<string, string>): Facts {
  const path = importOf(index, name) ?? ''
  const props = propsOf(read(path), `${name}Props`)
  const { files, uses } = partsOf(path, homes)
  const partsIndex = partsIndexOf(path)
  const slots = files.flatMap((file) => slotsOf(readFileSync(file, 'utf8')))
  return {
    name,
    props,
    types: typesOf(index, props),
    slots: [...new Set(slots)].toSorted(),
    parts: partsIndex ? publicParts(read(partsIndex)) : [],
    uses: [...uses].toSorted(),
    files,
  }
}

/** Components: what is exported together with its props. */
function componentsOf({ text }: Source): string[] {
  return [...text.matchAll(/\btype (\w+)Props\b/g)].map(([, name = '']) => name)
}

/** The slots that a text names. */
export function slotsOf(text: string): string[] {
  return [...text.matchAll(/\b(?:data-)?slot='([a-z][a-z-]+)'/g)].map(([, slot = '']) => slot)
}

function typesOf(index: Source, props: readonly Prop[]): Facts['types'] {
  const named = new Set(props.flatMap(({ type }) => type.match(/\b[A-Z]\w+/g) ?? []))
  return [...named].flatMap((name) => {
    const path = name.endsWith('Props') ? undefined : importOf(index, name)
    const text = path && textOf(read(path), name)
    return text ? { name, text } : []
  })
}

/** The index of the folder of a component, where it publishes its parts. */
function partsIndexOf(path: string): string | undefined {
  const index = join(dirname(path), 'index.ts')
  return dirname(path) !== source && existsSync(index) ? index : undefined
}

/** What an index exports that is no type, and what is said of each. */
function publicParts(index: Source): Facts['parts'] {
  return exportsOf(index).flatMap(({ names, path }) => {
    const file = read(path)
    return names.map((name) => ({ name, text: functionComment(file, name) }))
  })
}

function partsOf(
  path: string,
  homes: ReadonlyMap<string, string>,
): { files: string[]; uses: Set<string> } {
  const index = partsIndexOf(path)
  const files = new Set(index ? [path, index] : [path])
  const uses = new Set<string>()
  for (const file of files) {
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(
      /(?:from|import\() ?'(\.[^']+)'/g,
    )) {
      const part = join(dirname(file), from)
      const component = homes.get(part)
      if (component && part !== path) uses.add(component)
      else if (existsSync(part) && basename(dirname(part)) !== 'hooks') files.add(part)
    }
  }
  return { files: [...files], uses }
}
