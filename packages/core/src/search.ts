// Decides how names and addresses are cut into words for searching, and folded for sorting.

/** With what these scripts share, such as the sign that makes a vowel long. */
const cjk = /(?=[\p{L}\p{N}])[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u
/** A run of characters of a script without spaces, or a word of any other script. */
const run = new RegExp(`(?:${cjk.source})+|(?:(?!${cjk.source})[\\p{L}\\p{M}\\p{N}])+`, 'gu')
const longestWord = 64
const longestKey = 120
const mostWords = 24

/** The words under which texts are found. Scripts without spaces are cut into pairs of characters. */
export function searchWords(...texts: (string | null | undefined)[]): string[] {
  const words = texts.flatMap((text) => {
    const folded = fold(text ?? '')
    const whole = folded.includes('@') ? [folded] : []
    return [...whole, ...runs(folded).flatMap((word) => (cjk.test(word) ? pairs(word) : [word]))]
  })
  return distinct(words).slice(0, mostWords)
}

/** The beginnings of words that a person must have to be found, the most telling one first. */
export function searchTerms(query: string): string[] {
  const terms = fold(query)
    .split(/\s+/)
    .flatMap((part) => (/[^@]@/.test(part) ? [part] : runs(part).flatMap(beginnings)))
  return distinct(terms).toSorted((one, other) => other.length - one.length)
}

/** The word under which somebody is found by their id. No name is cut into a word like it. */
export function idWord(id: string): string {
  return cut(`#${id.toLowerCase()}`, longestWord)
}

/** The beginning of such a word, when a search may mean an id: `#…`, or enough of one with a digit in it. */
export function idTerm(query: string): string | undefined {
  const text = query.trim()
  const meant = /^#[\w-]+$/.test(text) || /^(?=.*\d)[\w-]{8,}$/.test(text)
  return meant ? idWord(text.replace(/^#/, '')) : undefined
}

/** Whether a search is long enough to be walked by index: two characters, or one where one is a word. */
export function searchable(query: string): boolean {
  return searchTerms(query).some((term) => term.length > 1 || cjk.test(term))
}

/** A text as it is compared when people are sorted: without case and accents. */
export function sortKey(text: string): string {
  return cut(fold(text).trim(), longestKey)
}

/** Letters that are no letter with an accent to Unicode, but are typed without their stroke all the same. */
const plain: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
}

/** Accents go; signs that are vowels or another sound (Devanagari, Thai, kana) stay. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[øłđħıßæœðþ]/g, (letter) => plain[letter] ?? letter)
    .normalize('NFKC')
}

function runs(folded: string): string[] {
  return folded.match(run) ?? []
}

/** A word is found by its beginning; of characters without spaces, every pair must be there. */
function beginnings(word: string): string[] {
  const found = cjk.test(word) ? pairs(word) : [word]
  return found.length > 1 ? found.slice(0, -1) : found
}

/** Each character with the next one, and the last one alone, so that a single character is found too. */
function pairs(word: string): string[] {
  const characters = [...word]
  return characters.map((character, index) => character + (characters[index + 1] ?? ''))
}

function distinct(words: string[]): string[] {
  return [...new Set(words.map((word) => cut(word, longestWord)))]
}

/** The beginning of a text, without half a character at its end: no database stores one. */
function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
}
