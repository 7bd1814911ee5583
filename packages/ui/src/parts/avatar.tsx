'use client'
// Decides what stands for somebody without a picture: initials on a tint that belongs to the id.
import { useState, type CSSProperties, type ReactElement } from 'react'

/** Props of {@link Avatar}. */
export interface AvatarProps {
  /** Decides the tint, the same everywhere and always. */
  id: string
  name: string
  imageUrl?: string | null
  /** `open`: somebody who was invited; `organization`: a mark with corners. Default: `person`. */
  kind?: 'person' | 'open' | 'organization'
}

/** The picture beside a name, which says everything that is to be heard. */
export function Avatar({ id, name, imageUrl = null, kind = 'person' }: AvatarProps): ReactElement {
  const [broken, setBroken] = useState<string | null>(null)
  const tint = { '--rollcall-hue': hueOf(id) } as CSSProperties
  return (
    <span aria-hidden className='rollcall-avatar' data-slot='avatar' data-kind={kind} style={tint}>
      {imageUrl && broken !== imageUrl ? (
        <img
          className='rollcall-avatar-image'
          src={imageUrl}
          alt=''
          loading='lazy'
          referrerPolicy='no-referrer'
          onError={() => setBroken(imageUrl)}
        />
      ) : (
        initialsOf(name)
      )}
    </span>
  )
}

/** Two letters in scripts that have capitals; one character in all others, where two would be a word. */
export function initialsOf(name: string): string {
  // Of an address, the part that is the person's own.
  const [own = name] = name.split('@')
  const words = own.split(/[\s._-]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word))
  const first = words[0]?.match(/^\p{L}\p{M}*|^\p{N}/u)?.[0] ?? '?'
  const last = words.length > 1 ? (words.at(-1)?.match(/^\p{L}/u)?.[0] ?? '') : ''
  const capitals = /^\p{Lu}$/u.test(first.toLocaleUpperCase().normalize('NFC'))
  return capitals ? (first + last).toLocaleUpperCase() : first
}

function hueOf(id: string): number {
  let hash = 0
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 9973
  // Steps of 15 degrees keep neighbours apart.
  return (hash % 24) * 15
}
