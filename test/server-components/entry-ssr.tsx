// Decides how a stream of components becomes HTML that a browser can take over.
import { createFromReadableStream, getClientEntryUrl } from '@vitejs/plugin-rsc/ssr'
import type { ReactNode } from 'react'
import { renderToReadableStream } from 'react-dom/server.edge'

/** The page as HTML. */
export async function toHtml(components: ReadableStream<Uint8Array>): Promise<ReadableStream> {
  const root = await createFromReadableStream<ReactNode>(components)
  const html = await renderToReadableStream(root, { bootstrapModules: [getClientEntryUrl()] })
  await html.allReady
  return html
}
