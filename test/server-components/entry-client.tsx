// Decides how the browser takes the page over: from the same components, read anew.
import { createFromFetch } from '@vitejs/plugin-rsc/browser'
import type { ReactNode } from 'react'
import { hydrateRoot } from 'react-dom/client'

const root = await createFromFetch<ReactNode>(fetch('/components'))
hydrateRoot(document, root, { onRecoverableError: (error) => console.error(error) })
