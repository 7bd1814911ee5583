// Decided here: what a line of docs/security.md says: a number, what is promised under it, and why no test holds it, where none does.

export interface Line {
  /** `T31`, `I17`, `F07`. */
  id: string
  /** What is promised, in one line. */
  says: string
  /** Why there is nothing to be held; only where that is so. */
  without?: string
}

/** Lines of one kind, numbered from 1 as they stand there. */
export function numbered(
  letter: 'T' | 'I' | 'F',
  lines: readonly (string | [says: string, without: string])[],
): Line[] {
  return lines.map((line, index) => {
    const [says, without] = typeof line === 'string' ? [line] : line
    const id = `${letter}${letter === 'I' ? index + 1 : String(index + 1).padStart(2, '0')}`
    return { id, says, ...(without !== undefined && { without }) }
  })
}
