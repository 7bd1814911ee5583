// Decides how a page learns what else there is in this Storybook.

/** A story or a page. */
export interface Entry {
  id: string
  type: 'story' | 'docs'
  title: string
  name: string
}

/** Everything there is, in the order of the sidebar. */
export const storyIndex: Promise<readonly Entry[]> = fetch('index.json')
  .then((answer) => answer.json() as Promise<{ entries: Record<string, Entry> }>)
  .then(({ entries }) => Object.values(entries))

/** Where a story or a page is. */
export function hrefOf({ id, type }: Pick<Entry, 'id' | 'type'>): string {
  return `./?path=/${type}/${id}`
}
