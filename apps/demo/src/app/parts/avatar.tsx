// Decides how a person is drawn who has no picture: initials on a tint that stays theirs, the same one as in Rollcall.
import type { CSSProperties } from 'react'

interface AvatarProps {
  /** Decides the tint. */
  id: string
  name: string
  size?: number
}

/** The avatar of a person. */
export function Avatar({ id, name, size = 28 }: AvatarProps) {
  const style = { '--hue': hueOf(id), '--size': `${size}px` } as CSSProperties
  // Drawn by the style sheet: the initials are a picture, not words that a name would have to contain.
  return (
    <span className='avatar' style={style} data-initials={initialsOf(name)} aria-hidden='true' />
  )
}

function hueOf(id: string): number {
  let hash = 0
  for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 9973
  return (hash % 24) * 15
}

/** Two letters in scripts that have capitals, one in all others. */
function initialsOf(name: string): string {
  const letters = name.split(/[\s@._-]+/).flatMap((word) => word.match(/^\p{L}\p{M}*/u) ?? [])
  const first = letters[0] ?? '?'
  const capital = first.toLocaleUpperCase()
  if (capital === first.toLocaleLowerCase()) return first
  return letters.length > 1 ? capital + letters.at(-1)?.toLocaleUpperCase() : capital
}
