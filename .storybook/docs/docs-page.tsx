// Decides what a page about a component tells, and in which order.
import { DocsContext, Unstyled } from '@storybook/addon-docs/blocks'
import { use, type ReactElement } from 'react'
import { facts } from 'virtual:component-facts'
import type { ComponentPage } from './component-page.ts'
import type { Facts } from './facts.ts'
import { Live } from './live.tsx'
import { pages } from './pages.ts'
import { Code, Rich, Section, Table } from './parts.tsx'
import { PropTable } from './prop-table.tsx'
import { StoriesPage } from './stories-page.tsx'
import { StoryLinks } from './story-links.tsx'
import { Theming } from './theming.tsx'

export default function DocsPage(): ReactElement {
  const context = use(DocsContext)
  const [story] = context.componentStories()
  const name = story?.title.split('/').at(-1) ?? ''
  const page = pages.get(name)
  const fact = facts[name]
  if (!story || !page || !fact) return <StoriesPage />
  return (
    <Unstyled>
      <article className='docs-page'>
        <Head page={page} />
        <Live story={page.story} frame={page.frame} />
        <Section title='Usage'>
          <Code code={page.usage} />
        </Section>
        <Section title='Props'>
          <PropTable facts={fact} />
        </Section>
        {page.arrangement && <Parts code={page.arrangement} facts={fact} />}
        {page.keyboard.length > 0 && (
          <Section title='Keyboard'>
            <Table
              label='Keyboard'
              heads={['Keys', 'What they do']}
              rows={page.keyboard.map(([keys, what]) => ({
                key: what,
                cells: [<Keys key={keys} keys={keys} />, <Rich key={what} text={what} />],
              }))}
            />
          </Section>
        )}
        <Section title='Accessibility'>
          <ul>
            {page.accessibility.map((note) => (
              <li key={note}>
                <Rich text={note} />
              </li>
            ))}
          </ul>
        </Section>
        <Section title='Theming'>
          <Theming facts={fact} />
        </Section>
        <Made page={page} facts={fact} />
        <Section title='Every state'>
          <StoryLinks title={story.title} />
        </Section>
      </article>
    </Unstyled>
  )
}

/** What stands inside, by itself: to be arranged anew among the children. */
function Parts({ code, facts: { name, parts } }: { code: string; facts: Facts }): ReactElement {
  return (
    <Section title='Parts'>
      <p>
        For an arrangement of your own, as the children of <code>{name}</code>:
      </p>
      <Code code={code} />
      <Table
        label='Parts'
        heads={['Part', 'What it is']}
        rows={parts.map((part) => ({
          key: part.name,
          cells: [<code key='name'>{part.name}</code>, <Rich key='text' text={part.text} />],
        }))}
      />
    </Section>
  )
}

function Head({ page: { name, purpose, status } }: { page: ComponentPage }): ReactElement {
  return (
    <header className='docs-head'>
      <h1>
        {name}
        <span className='docs-status' data-state={status}>
          {status === 'stable' ? 'Stable' : 'Beta'}
        </span>
      </h1>
      <p className='docs-lead'>
        <Rich text={purpose} />
      </p>
    </header>
  )
}

/** Keys as they stand on a keyboard. */
function Keys({ keys }: { keys: string }): ReactElement {
  return (
    <>
      {keys
        .split(/( or | \+ |, )/)
        .map((part, index) => (index % 2 === 1 ? part : <kbd key={part}>{part}</kbd>))}
    </>
  )
}

function Made({ page, facts: { uses } }: { page: ComponentPage; facts: Facts }): ReactElement {
  return (
    <Section title='Build your own'>
      {page.hooks.length > 0 && (
        <>
          <p>The same job without the screen:</p>
          <Code code={`import { ${page.hooks.join(', ')} } from '@rollcall/ui/hooks'`} />
        </>
      )}
      {page.hooks.length === 0 && <p>There is no hook for this one: it asks for nothing.</p>}
      {uses.length > 0 && (
        <p>
          Made with{' '}
          {uses.map((name, index) => (
            <span key={name}>
              {index > 0 && ', '}
              <a href={`./?path=/docs/components-${name.toLowerCase()}--docs`} target='_top'>
                {name}
              </a>
            </span>
          ))}
          .
        </p>
      )}
    </Section>
  )
}
