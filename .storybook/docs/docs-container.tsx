// Decides what surrounds every page: the brand, light or dark as the toolbar says.
import '@fontsource-variable/geist-mono'
import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks'
import { useLayoutEffect, type PropsWithChildren, type ReactElement } from 'react'
import { brandOf } from '../brand.ts'
import { useToolbar } from './globals.ts'
import './code.css'
import './docs.css'
import './tables.css'

export default function Container({
  children,
  ...rest
}: PropsWithChildren<DocsContainerProps>): ReactElement {
  const { scheme } = useToolbar()
  useLayoutEffect(() => {
    document.documentElement.dataset.rollcallScheme = scheme === 'dark' ? 'dark' : 'light'
  }, [scheme])
  return (
    <DocsContainer {...rest} theme={brandOf(scheme)}>
      <main>{children}</main>
    </DocsContainer>
  )
}
