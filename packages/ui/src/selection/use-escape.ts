'use client'
// Decides that Escape clears a choice, where nothing else waits for it.
import { useEffect, useEffectEvent, type RefObject } from 'react'

/** Listens around the list while there is something to clear. */
export function useEscape(
  place: RefObject<HTMLElement | null>,
  waits: () => boolean,
  clear: () => void,
): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !waits()) return
    const { target } = event
    // A search that is not empty is cleared first.
    if (target instanceof HTMLInputElement && target.type === 'text' && target.value !== '') return
    clear()
  })
  useEffect(() => {
    const list = place.current?.closest('section')
    const listen = (event: KeyboardEvent): void => pressed(event)
    list?.addEventListener('keydown', listen)
    return () => list?.removeEventListener('keydown', listen)
  }, [place])
}
