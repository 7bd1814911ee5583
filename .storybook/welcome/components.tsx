// Decides how the opening page leads to the components: each with what it is for.
import { use, type ReactElement } from 'react'
import { pages } from '../docs/pages.ts'
import { Rich } from '../docs/parts.tsx'
import { hrefOf, storyIndex } from '../docs/story-index.ts'

/** Every component that has a page, in the order of the sidebar. */
export function Components(): ReactElement {
  const entries = use(storyIndex).filter(({ type }) => type === 'docs')
  return (
    <section className='docs-section' aria-labelledby='components'>
      <h2 id='components'>Components</h2>
      <ul className='welcome-cards'>
        {entries.flatMap((entry) => {
          const page = pages.get(entry.title.split('/').at(-1) ?? '')
          return page ? (
            <li key={entry.id}>
              <a className='welcome-card' href={hrefOf(entry)} target='_top'>
                <span className='welcome-card-name'>{page.name}</span>
                <span className='welcome-card-text'>
                  <Rich text={firstSentence(page.purpose)} />
                </span>
              </a>
            </li>
          ) : (
            []
          )
        })}
      </ul>
    </section>
  )
}

function firstSentence(text: string): string {
  return /^.*?[.](?=\s|$)/.exec(text)?.[0] ?? text
}
