// Decides how a language sets its sentences: what it does to the values put into them, and to each as a whole.
import type { Copy } from './copy.ts'

/** What is done to every value that is put into a sentence, and to every sentence. */
export interface Setting {
  value?: (text: string) => string
  sentence?: (text: string) => string
}

type Part = Record<string, string | ((...values: unknown[]) => string)>

const asItIs = (text: string): string => text

/** A language with its sentences set. */
export function typeset(copy: Copy, { value = asItIs, sentence = asItIs }: Setting): Copy {
  const set = (part: Part): Part =>
    Object.fromEntries(
      Object.entries(part).map(([key, said]) => [
        key,
        typeof said === 'string'
          ? sentence(said)
          : (...values) =>
              sentence(said(...values.map((one) => (typeof one === 'string' ? value(one) : one)))),
      ]),
    )
  const parts = Object.entries(copy as unknown as Record<string, Part>)
  return Object.fromEntries(parts.map(([name, part]) => [name, set(part)])) as unknown as Copy
}
