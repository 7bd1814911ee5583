// Decides what a page tells that is about no component: what its stories are for, and how each of them is written.
import { DocsContext, Unstyled } from '@storybook/addon-docs/blocks'
import { use, type ReactElement } from 'react'
import { Code, Rich, Section } from './parts.tsx'

/** What Storybook knows of a story's words and source. */
interface Said {
  docs?: { description?: { component?: string }; source?: { originalSource?: string } }
}

/** The stories of a file, as code. */
export function StoriesPage(): ReactElement {
  const stories = use(DocsContext).componentStories()
  const [first] = stories
  const { docs }: Said = first?.parameters ?? {}
  return (
    <Unstyled>
      <article className='docs-page'>
        <header className='docs-head'>
          <h1>{first?.title.split('/').at(-1)}</h1>
          <p className='docs-lead'>
            <Rich text={docs?.description?.component ?? ''} />
          </p>
        </header>
        {stories.map(({ id, name, parameters }) => (
          <Section key={id} title={name}>
            <Code code={(parameters as Said).docs?.source?.originalSource ?? ''} />
            <p>
              <a href={`./?path=/story/${id}`} target='_top'>
                See “{name}”
              </a>
            </p>
          </Section>
        ))}
      </article>
    </Unstyled>
  )
}
