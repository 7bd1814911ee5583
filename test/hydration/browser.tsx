// Decides how a browser takes over a page that a server drew.
import { hydrateRoot } from 'react-dom/client'
import { StrictMode } from 'react'
import { App, type Handed } from './screens.tsx'

const handed = JSON.parse(document.getElementById('handed')?.textContent ?? '') as Handed
hydrateRoot(
  document.getElementById('app') as HTMLElement,
  <StrictMode>
    <App {...handed} />
  </StrictMode>,
  { onRecoverableError: (error) => console.error(error) },
)
