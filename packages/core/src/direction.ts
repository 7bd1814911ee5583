// Decides which way a language runs.

/** The way text runs: from the left or from the right. */
export type Direction = 'ltr' | 'rtl'

/** Scripts of living languages that run from the right. */
const fromTheRight = /^(?:Adlm|Arab|Aran|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)$/

/** The way of a language tag, by its script: `ar`, `fa` and `he` run from the right, `az-Latn` and what is no tag do not. */
export function directionOf(locale: string): Direction {
  try {
    return fromTheRight.test(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr'
  } catch {
    return 'ltr'
  }
}

/** Keeps the direction of a name or an address to itself, whatever the sentence around it reads like. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`
}
