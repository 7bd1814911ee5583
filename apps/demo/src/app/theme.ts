// Decides light or dark: what the system says, unless this person chose.
import { useSyncExternalStore } from 'react'

export type Theme = 'system' | 'light' | 'dark'
const changed = 'demo:theme'

const current = (): Theme =>
  (document.documentElement.dataset.theme as Theme | undefined) ?? 'system'

/** The chosen theme. */
export function useTheme(): Theme {
  return useSyncExternalStore((listener) => {
    addEventListener(changed, listener)
    return () => removeEventListener(changed, listener)
  }, current)
}

/** Chooses a theme, for the next visit too. */
export function setTheme(theme: Theme): void {
  if (theme === 'system') {
    localStorage.removeItem('theme')
    delete document.documentElement.dataset.theme
  } else {
    localStorage.setItem('theme', theme)
    document.documentElement.dataset.theme = theme
  }
  dispatchEvent(new Event(changed))
}
