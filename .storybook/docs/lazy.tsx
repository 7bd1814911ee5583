// Decides that pages are fetched when one is opened: a story, and so a test, does not carry them.
import type { DocsContainerProps } from '@storybook/addon-docs/blocks'
import { lazy, Suspense, type PropsWithChildren, type ReactElement } from 'react'

const Container = lazy(() => import('./docs-container.tsx'))
const Page = lazy(() => import('./docs-page.tsx'))

/** What surrounds every page. */
export function LazyContainer(props: PropsWithChildren<DocsContainerProps>): ReactElement {
  return (
    <Suspense>
      <Container {...props} />
    </Suspense>
  )
}

/** The page about a component. */
export function LazyPage(): ReactElement {
  return (
    <Suspense>
      <Page />
    </Suspense>
  )
}
