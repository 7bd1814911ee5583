// Decides where the pages about components are: each beside its component.
import type { ComponentPage } from './component-page.ts'

const files = import.meta.glob<ComponentPage>('../../packages/ui/src/**/*.docs.ts', {
  eager: true,
  import: 'page',
})

/** Every page, by the name of the component. */
export const pages: ReadonlyMap<string, ComponentPage> = new Map(
  Object.values(files).map((page) => [page.name, page]),
)
