// Decides that Storybook wears Rollcall's brand, and turns dark with what it shows.
import { addons } from 'storybook/manager-api'
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events'
import { brand, brandOf } from './brand.ts'

addons.setConfig({ theme: brand.light, sidebar: { showRoots: true } })

addons.register('rollcall/brand', (api) => {
  const wear = ({ globals }: { globals: Record<string, unknown> }): void =>
    addons.setConfig({ theme: brandOf(globals.scheme) })
  api.on(SET_GLOBALS, wear)
  api.on(GLOBALS_UPDATED, wear)
})
