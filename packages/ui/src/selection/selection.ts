// Decides who is chosen in a list. Kept beside what draws the rows, so that a choice draws anew only what it concerns.
import type { Person, Reason } from '@rollcall/core'
import { useSyncExternalStore } from 'react'
import { isChoosable } from './coverage.ts'

/** Somebody chosen; with why the last act was refused them, if it was. */
export interface Mark {
  person: Person
  reason?: Reason
}

/** Who is chosen, and who could be. */
export interface Chosen {
  /** Those in the list who can be chosen, in its order. */
  shown: readonly Person[]
  /** By id. A search or filter that leaves somebody out does not take the mark away. */
  marks: ReadonlyMap<string, Mark>
}

/** The choice in one list. */
export interface Selection {
  read: () => Chosen
  subscribe: (listener: () => void) => () => void
  /** Takes note of who is in the list. `list`: what was asked for; whoever leaves the same list is gone. */
  show: (people: readonly Person[], list: string) => void
  /** Marks somebody, or takes the mark away; `through` does so to all from whom it was done last. */
  mark: (person: Person, on: boolean, through?: boolean) => void
  markShown: (on: boolean) => void
  /** Marks these only. */
  replace: (marks: ReadonlyMap<string, Mark>) => void
  /** Whom the last mark was about. */
  last: () => string | undefined
}

const selections = new WeakMap<object, Selection>()

/** The choice in the list that stands in a place: it begins with the first question for it. */
export function selectionOf(place: object): Selection {
  const known = selections.get(place)
  if (known) return known
  const made = createSelection()
  selections.set(place, made)
  return made
}

/** Who is chosen in a list. */
export function useChosen(place: object): Chosen {
  const { subscribe, read } = selectionOf(place)
  return useSyncExternalStore(subscribe, read, read)
}

/** The mark of somebody in a list. */
export function useMark(place: object, id: string): Mark | undefined {
  const { subscribe, read } = selectionOf(place)
  const mark = (): Mark | undefined => read().marks.get(id)
  return useSyncExternalStore(subscribe, mark, mark)
}

function createSelection(): Selection {
  const listeners = new Set<() => void>()
  let chosen: Chosen = { shown: [], marks: new Map() }
  let last: string | undefined
  let former = ''
  const set = (change: Partial<Chosen>): void => {
    chosen = { ...chosen, ...change }
    for (const tell of listeners) tell()
  }
  return {
    read: () => chosen,
    last: () => last,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    show: (people, list) => {
      const gone = new Set(list === former ? chosen.shown.map(({ id }) => id) : [])
      former = list
      const marks = new Map(chosen.marks)
      for (const person of people) {
        gone.delete(person.id)
        const mark = marks.get(person.id)
        if (mark) marks.set(person.id, { ...mark, person })
      }
      // Who was refused because they are gone is told so first.
      for (const id of gone) if (!marks.get(id)?.reason) marks.delete(id)
      set({ shown: people.filter(isChoosable), marks })
    },
    mark: (person, on, through = false) => {
      const ids = chosen.shown.map(({ id }) => id)
      const [from, to] = [last, person.id].map((id) => ids.indexOf(id ?? ''))
      last = person.id
      const ranged = through && from !== undefined && to !== undefined && from >= 0
      const people = ranged
        ? chosen.shown.slice(Math.min(from, to), Math.max(from, to) + 1)
        : [person]
      set({ marks: marked(chosen.marks, people, on) })
    },
    markShown: (on) => set({ marks: marked(chosen.marks, chosen.shown, on) }),
    replace: (marks) => set({ marks }),
  }
}

function marked(
  before: Chosen['marks'],
  people: readonly Person[],
  on: boolean,
): ReadonlyMap<string, Mark> {
  const marks = new Map(before)
  for (const person of people) {
    if (on) marks.set(person.id, marks.get(person.id) ?? { person })
    else marks.delete(person.id)
  }
  return marks
}
