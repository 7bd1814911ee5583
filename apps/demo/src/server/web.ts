// Decides how the pages are served: Vite inside this process, from the sources, on the same port as the API.
import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { createServer, type ViteDevServer } from 'vite'

/** Everything of the pages that is no source of ours: bundled once at the start, or Vite would reload the page. */
const dependencies = [
  '@tanstack/react-query',
  'radix-ui',
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
]

/** The middleware that serves the pages. */
export function createWeb(server: Server): Promise<ViteDevServer> {
  return createServer({
    configFile: false,
    root: fileURLToPath(new URL('../app', import.meta.url)),
    cacheDir: fileURLToPath(new URL('../../node_modules/.vite', import.meta.url)),
    appType: 'spa',
    logLevel: 'warn',
    plugins: [react()],
    resolve: { conditions: ['@rollcall/source', 'module', 'browser', 'development|production'] },
    optimizeDeps: { include: dependencies },
    server: { middlewareMode: true, hmr: { server } },
  })
}
