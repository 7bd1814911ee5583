// Decides what people are called when space or tone asks for less than the whole name.
import type { Person } from '@rollcall/core'

/** The name of a row: what the person is called, else their address. */
export function nameOf(person: Pick<Person, 'name' | 'email'>): string {
  return person.name ?? person.email
}

/**
 * The name in the middle of a sentence. Only a name of exactly two words can be shortened without guessing which part
 * is the family's; all others stay whole.
 */
export function shortNameOf(person: Pick<Person, 'name' | 'email'>): string {
  const name = nameOf(person)
  const words = name.split(' ')
  return words.length === 2 &&
    /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}.'’ -]+$/u.test(name)
    ? (words[0] ?? name)
    : name
}
