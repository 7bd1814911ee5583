// Decides how a sentence follows a count: each language gives exactly the forms it has.

/** The plural categories of every language that Rollcall speaks, as CLDR has them. */
export const categories = {
  en: ['one', 'other'],
  de: ['one', 'other'],
  fr: ['one', 'many', 'other'],
  es: ['one', 'many', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  zh: ['other'],
  ja: ['other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
} as const

/** A language that Rollcall speaks. */
export type Language = keyof typeof categories

/** The forms of a sentence: none may be left out, none is too many. */
export type Forms<L extends Language> = Readonly<Record<(typeof categories)[L][number], string>>

/** Makes the function that chooses between the forms of a language. */
export function plurals<L extends Language>(
  language: L,
): (count: number, forms: Forms<L>) => string {
  const rules = new Intl.PluralRules(language)
  // That no other category can come is what the test of this file holds.
  return (count, forms) => forms[rules.select(count) as keyof Forms<L>]
}
