// Decides how the pages are served: built once at the start, from the sources, on the same port as the API.
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Rolldown } from 'vite'

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
}

/** No other site frames the page on which an invitation is accepted, and no address of it is told to any. */
const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-cache',
  'content-security-policy': "frame-ancestors 'self'",
  'referrer-policy': 'no-referrer',
}

/** Answers with a file of the pages, or with the page itself: which one it is, it finds out from its address. */
export type Web = (request: Request) => Response

/** Builds the pages. They stay in memory: nothing is written. */
export async function buildWeb(): Promise<Web> {
  // React says more in development, and the end-to-end walks listen. By itself, a build is for production.
  process.env.NODE_ENV ??= 'development'
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('../app', import.meta.url)),
    logLevel: 'error',
    mode: 'development',
    plugins: [react()],
    resolve: { conditions: ['@rollcall/source', 'module', 'browser', 'development'] },
    build: { write: false, minify: false, modulePreload: { polyfill: false } },
  })
  const files = new Map(outputsOf(built).map((file) => [`/${file.fileName}`, contentOf(file)]))
  const page = files.get('/index.html') ?? ''
  return ({ url }) => {
    const { pathname } = new URL(url)
    const file = files.get(pathname)
    const headers = { 'content-type': types[extname(pathname)] ?? 'application/octet-stream' }
    // The names of files carry their hash: under one name there is never anything else.
    const cached = { ...headers, 'cache-control': 'public, max-age=31536000, immutable' }
    if (file !== undefined && pathname !== '/index.html')
      return new Response(file, { headers: cached })
    if (pathname.startsWith('/assets/')) return new Response(null, { status: 404 })
    return new Response(page, { headers: pageHeaders })
  }
}

type Built = Awaited<ReturnType<typeof build>>
type Output = Rolldown.OutputChunk | Rolldown.OutputAsset

function outputsOf(built: Built): Output[] {
  if ('close' in built) throw new Error('The pages were to be built once, and are being watched.')
  return [built].flat().flatMap(({ output }) => output)
}

/** Text, or bytes that belong to nobody else. */
function contentOf(file: Output): string | Uint8Array<ArrayBuffer> {
  const content = file.type === 'chunk' ? file.code : file.source
  return typeof content === 'string' ? content : new Uint8Array(content)
}
