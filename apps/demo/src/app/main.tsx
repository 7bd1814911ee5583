// Decides how the pages begin: one cache, shared with Rollcall's components.
import '@fontsource-variable/inter'
import '@rollcall/ui/styles.css'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'

const client = new QueryClient({ defaultOptions: { queries: { staleTime: 5000, retry: 1 } } })
const root = document.querySelector('#root')

if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <App />
      </QueryClientProvider>
    </StrictMode>,
  )
}
