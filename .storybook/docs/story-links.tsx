// Decides how a page leads to the stories of its component: by the sentence that each of them holds.
import { use, type ReactElement } from 'react'
import { hrefOf, storyIndex } from './story-index.ts'

/** The stories of a component, those in folders of its own included. */
export function StoryLinks({ title }: { title: string }): ReactElement {
  const stories = use(storyIndex).filter(
    (entry) => entry.type === 'story' && `${entry.title}/`.startsWith(`${title}/`),
  )
  const groups = [...new Set(stories.map((entry) => entry.title))]
  return (
    <>
      {groups.map((group) => (
        <div key={group} className='docs-stories'>
          {group !== title && <h3>{group.slice(title.length + 1)}</h3>}
          <ul>
            {stories
              .filter((entry) => entry.title === group)
              .map((entry) => (
                <li key={entry.id}>
                  <a href={hrefOf(entry)} target='_top'>
                    {entry.name}
                  </a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  )
}
