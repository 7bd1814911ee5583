// Decides how a story runs on a page: in it, or in a frame where it would cover the page.
import { DocsContext, Story } from '@storybook/addon-docs/blocks'
import { use, type ReactElement } from 'react'
import { useToolbar, type Globals } from './globals.ts'

declare global {
  /** Where Storybook's frames begin; it adds the story to it. */
  var PREVIEW_URL: string | undefined
}

interface LiveProps {
  /** The name of the story's export. */
  story: string
  frame?: number | undefined
}

/** A story of the component of the page, running. */
export function Live({ story: name, frame }: LiveProps): ReactElement {
  const context = use(DocsContext)
  const story = context.componentStories().find(({ id }) => keyOf(id) === name.toLowerCase())
  const said = tellFrames(useToolbar())
  if (!story) throw new Error(`There is no story ${name} here, but the page wants to show it.`)
  return (
    <figure className='docs-live'>
      {frame === undefined ? (
        <Story of={story.moduleExport} inline />
      ) : (
        <Story key={said} of={story.moduleExport} inline={false} height={`${frame}px`} />
      )}
      <figcaption>
        <span>The real component on the real server, all of it in this page.</span>
        <a href={`./?path=/story/${story.id}`} target='_top'>
          Open the story
        </a>
      </figcaption>
    </figure>
  )
}

/** What is left of a story's id of the name of its export. */
function keyOf(id: string): string {
  return id.slice(id.indexOf('--') + 2).replaceAll('-', '')
}

/** A frame does not hear the toolbar: what it says goes along in the address. */
function tellFrames(globals: Globals): string {
  const said = Object.entries(globals).flatMap(([name, value]) =>
    typeof value === 'string' ? [`${name}:${value}`] : [],
  )
  globalThis.PREVIEW_URL = `iframe.html?globals=${said.join(';')}`
  return globalThis.PREVIEW_URL
}
