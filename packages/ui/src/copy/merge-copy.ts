// Decides how a host's own words stand over a language: sentence by sentence.
import type { Copy, CopyOverrides } from './copy.ts'

/**
 * A language with some sentences replaced. Call it once, outside of components: the provider wants it stable.
 *
 * @param base a whole language, such as `de` of `@rollcall/ui/copy/de`
 * @param overrides what the host says in its own words, by part
 */
export function mergeCopy(base: Copy, overrides: CopyOverrides): Copy {
  const merged = { ...base }
  const merge = <Part extends keyof Copy>(part: Part): void => {
    merged[part] = { ...base[part], ...overrides[part] }
  }
  for (const part in base) merge(part as keyof Copy)
  return merged
}
