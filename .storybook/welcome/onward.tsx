// Decides how the opening page leads to everything that is no component.
import { use, type ReactElement } from 'react'
import { hrefOf, storyIndex } from '../docs/story-index.ts'

const sections = [
  ['Foundations', 'Colors, type, icons, and how they become yours.'],
  ['Flows', 'Two people side by side, on one server. Slow or broken networks: in the toolbar.'],
  ['Hosts', 'Beside the styles of other libraries.'],
] as const

/** The other sections of the sidebar, as far as there is something in them. */
export function Onward(): ReactElement {
  const entries = use(storyIndex)
  return (
    <section className='docs-section' aria-labelledby='more'>
      <h2 id='more'>And more</h2>
      <ul className='welcome-cards'>
        {sections.flatMap(([section, text]) => {
          const first = entries.find(({ title }) => title.startsWith(`${section}/`))
          return first ? (
            <li key={section}>
              <a className='welcome-card' href={hrefOf(first)} target='_top'>
                <span className='welcome-card-name'>{section}</span>
                <span className='welcome-card-text'>{text}</span>
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
