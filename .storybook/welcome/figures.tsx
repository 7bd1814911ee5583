// Decides which figures tell how much there is: counted, never written down.
import { use, type ReactElement } from 'react'
import { pages } from '../docs/pages.ts'
import { storyIndex } from '../docs/story-index.ts'
import { languages } from '../language.ts'

/** How much of it there is. */
export function Figures(): ReactElement {
  const stories = use(storyIndex).filter(({ type }) => type === 'story').length
  const figures = [
    [pages.size, 'components, each with hooks for a screen of your own'],
    [stories, 'stories, each a test: played, and looked at with axe'],
    [Object.keys(languages).length, 'languages, with plurals, dates and right-to-left'],
    [1, 'server behind all of it: the real one, in this page'],
  ] as const
  return (
    <dl className='welcome-figures'>
      {figures.map(([figure, what]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  )
}
