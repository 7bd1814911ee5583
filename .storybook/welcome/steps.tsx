// Decides how a host begins: by the three pieces of code that the README begins with.
import type { ReactElement } from 'react'
import readme from '../../README.md?raw'
import { Code } from '../docs/parts.tsx'

const steps = [
  ['Mount', 'the routes in the server you have.'],
  ['Wrap', 'your app once.'],
  ['Drop in', 'the screens.'],
] as const

/** The piece of code that follows a word of the README. */
function codeAfter(word: string): string {
  const [, code = ''] = /```tsx?\n([\s\S]*?)```/.exec(readme.split(`**${word}**`)[1] ?? '') ?? []
  return code
}

/** Three steps to a members page. */
export function Steps(): ReactElement {
  return (
    <section className='docs-section' aria-labelledby='three-steps'>
      <h2 id='three-steps'>Three steps to a members page</h2>
      <ol className='welcome-steps'>
        {steps.map(([word, rest]) => (
          <li key={word}>
            <p>
              <strong>{word}</strong> {rest}
            </p>
            <Code code={codeAfter(word)} />
          </li>
        ))}
      </ol>
    </section>
  )
}
