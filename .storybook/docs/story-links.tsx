// Decides how a page leads to the stories of its component: by the sentence that each of them holds.
import { use, type ReactElement } from 'react'

interface Entry {
  id: string
  type: 'story' | 'docs'
  title: string
  name: string
}

/** Every story there is, as Storybook lists them. */
const index: Promise<Entry[]> = fetch('index.json')
  .then((answer) => answer.json() as Promise<{ entries: Record<string, Entry> }>)
  .then(({ entries }) => Object.values(entries).filter(({ type }) => type === 'story'))

/** The stories of a component, those in folders of its own included. */
export function StoryLinks({ title }: { title: string }): ReactElement {
  const stories = use(index).filter((entry) => `${entry.title}/`.startsWith(`${title}/`))
  const groups = [...new Set(stories.map((entry) => entry.title))]
  return (
    <>
      {groups.map((group) => (
        <div key={group} className='docs-stories'>
          {group !== title && <h3>{group.slice(title.length + 1)}</h3>}
          <ul>
            {stories
              .filter((entry) => entry.title === group)
              .map(({ id, name }) => (
                <li key={id}>
                  <a href={`./?path=/story/${id}`} target='_top'>
                    {name}
                  </a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  )
}
