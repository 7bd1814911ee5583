// The module that facts-plugin.ts makes.
declare module 'virtual:component-facts' {
  import type { Facts } from './facts.ts'

  /** By the name of the component. */
  export const facts: Readonly<Record<string, Facts>>
}
