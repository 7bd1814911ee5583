// Decides whether lines are the rows of a table, as spreadsheets give them, and in which columns names stand.

/** Rows of cells. */
export interface Table {
  rows: string[][]
  /** The columns of names, where a first row of titles says so. */
  names: number[] | undefined
}

const addressTitle =
  /^(?:e-?mails?|mail|(?:e-?mail[ -]?)?addres(?:s|se)|(?:e-?mail[ -]?)?adresse|(?:эл(?:ектронная|\.)? ?)?почта|邮箱|电子邮件|邮件地址)$/i
const nameTitle = /name|имя|фамилия|姓|名/i

/** The lines as a table, when they are one: parted by tabs, or each in the same way with one address in one column. */
export function tableOf(lines: readonly string[]): Table | undefined {
  const [first = ''] = lines
  if (lines.some((line) => line.includes('\t'))) return titled(rowsOf(lines, '\t'))
  if (isTitle(first) && lines.length > 1) return titled(rowsOf(lines, ','))
  for (const separator of [';', ',']) {
    const rows = rowsOf(lines, separator)
    if (isTable(rows)) return titled(rows)
  }
  // What programs write into the address field of a mail: semicolons part people, a comma the parts of a name.
  const people = rowsOf(
    lines.flatMap((line) => cellsOf(line, ';')),
    ',',
  )
  return isTable(people) ? { rows: people, names: undefined } : undefined
}

/** Cuts at separators, but not inside quotes; what is empty is left out unless its place counts. */
export function cellsOf(line: string, separators: string, keepEmpty = false): string[] {
  const cells: string[] = []
  const isQuote = (at: number) => line.charAt(at) === '"' && line.charAt(at - 1) !== '\\'
  let last = line.length
  while (last >= 0 && !isQuote(last)) last -= 1
  let start = 0
  for (let at = 0; at <= line.length; at += 1) {
    const char = line.charAt(at)
    // A quote that is never closed is none.
    if (at < last && isQuote(at)) {
      at += 1
      while (!isQuote(at)) at += 1
    } else if (char === '' || separators.includes(char)) {
      cells.push(line.slice(start, at).trim())
      start = at + 1
    }
  }
  return keepEmpty ? cells : cells.filter((cell) => cell !== '')
}

function rowsOf(lines: readonly string[], separator: string): string[][] {
  return lines.map((line) => cellsOf(line, separator, true))
}

/** Several rows of as many cells, an address in the same one of each; the first may be titles. */
function isTable(rows: readonly string[][]): boolean {
  const [first = [], second = []] = rows
  const people = first.some(isTitle) ? rows.slice(1) : rows
  const column = (people === rows ? first : second).findIndex((cell) => cell.includes('@'))
  return (
    rows.length > 1 &&
    column >= 0 &&
    first.length > 1 &&
    people.every(
      (row) =>
        row.length === first.length &&
        row.every((cell, index) => cell.includes('@') === (index === column)),
    )
  )
}

/** Takes the titles off, if there are any. */
function titled(rows: string[][]): Table {
  const [first = [], ...others] = rows
  if (!first.some(isTitle) || first.some((cell) => cell.includes('@')))
    return { rows, names: undefined }
  const names = first.flatMap((cell, index) => (nameTitle.test(cell) ? [index] : []))
  return { rows: others, names: names.length > 0 ? names : undefined }
}

function isTitle(cell: string): boolean {
  return addressTitle.test(cell.replaceAll(/["“”:]/g, '').trim())
}
