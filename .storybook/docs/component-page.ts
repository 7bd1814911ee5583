// Decides what a page about a component says beyond its types.
import type * as ui from '@rollcall/ui'
import type * as hooks from '@rollcall/ui/hooks'

/** What is written about a component, beside its stories. Its props and slots are read from the sources. */
export interface ComponentPage {
  name: Extract<keyof typeof ui, Capitalize<string>>
  /** What it is for, in one or two sentences. */
  purpose: string
  /** `stable`: props and slots change with a major version only. `beta`: they may with a minor one. */
  status: 'stable' | 'beta'
  /** The story that is live on the page, by the name of its export. */
  story: string
  /** The height in pixels of a frame of its own for the story, where it would cover the page. */
  frame?: number
  /** How a host writes it. */
  usage: string
  /** How a host arranges its parts anew, where it has parts. */
  arrangement?: string
  /** The hooks for a screen of the host's own that does the same. */
  hooks: readonly Extract<keyof typeof hooks, `use${string}`>[]
  /** Which keys do what. */
  keyboard: readonly (readonly [keys: string, what: string])[]
  /** What people with other senses or hands get. */
  accessibility: readonly string[]
}
