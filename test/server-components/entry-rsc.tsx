// Decides how the page becomes a stream of components, and that stream HTML.
import { renderToReadableStream } from '@vitejs/plugin-rsc/rsc'
import { Page, type PageProps } from './page.tsx'

/** The components as they travel, or the HTML made of them. */
export async function draw(form: 'components' | 'html', props: PageProps): Promise<string> {
  const components = renderToReadableStream(<Page {...props} />)
  if (form === 'components') return new Response(components).text()
  const { toHtml } = await import.meta.viteRsc.loadModule<typeof import('./entry-ssr.tsx')>('ssr')
  return new Response(await toHtml(components)).text()
}
