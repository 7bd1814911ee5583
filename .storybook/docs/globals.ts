// Decides how a page that is no story learns what the toolbar says.
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'
import { addons } from 'storybook/preview-api'
import { useSyncExternalStore } from 'react'

/** What the toolbar says, by its items. */
export type Globals = Readonly<Record<string, unknown>>

const nothing: Globals = {}

function subscribe(changed: () => void): () => void {
  const channel = addons.getChannel()
  channel.on(GLOBALS_UPDATED, changed)
  channel.on(SET_GLOBALS, changed)
  return () => {
    channel.off(GLOBALS_UPDATED, changed)
    channel.off(SET_GLOBALS, changed)
  }
}

function read(): Globals {
  const channel = addons.getChannel()
  const [said] = channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS) ?? []
  return (said as { globals: Globals } | undefined)?.globals ?? nothing
}

/** What the toolbar says now. */
export function useToolbar(): Globals {
  return useSyncExternalStore(subscribe, read)
}
