// Decides how somebody's app is shown beside that of somebody else: as a window with their name on it.
import type { Actor } from '@rollcall/core'
import type { CopyOverrides } from '@rollcall/ui'
import { useState, type ReactElement, type ReactNode } from 'react'
import { useToolbar } from '../docs/globals.ts'
import { languages, saidDirection } from '../language.ts'
import type { Company } from '../people.ts'
import { Host } from '../story.tsx'
import './window.css'

/** Props of {@link Window}. */
export interface WindowProps {
  company: Company
  /** Whose window it is. */
  as: Actor
  /** Who they are to the others. */
  part: string
  /** What their app says in its own words, in English: two screens on one page have two names. */
  words?: CopyOverrides
  /** At the end of its bar. */
  bar?: ReactNode
  children: ReactNode
}

/** A window of somebody's own: what floats in it stays in it, so that the other one can be seen. */
export function Window({ company, as, part, words, bar, children }: WindowProps): ReactElement {
  const [frame, setFrame] = useState<HTMLElement | null>(null)
  const globals = useToolbar()
  const language = languages[String(globals.language)]
  const name = as.name ?? as.email
  return (
    <section className='window' aria-label={`Window of ${name}`}>
      <div ref={setFrame} className='window-frame'>
        {frame && (
          <Host
            company={company}
            as={as}
            pollInterval={700}
            container={frame}
            locale={language?.locale}
            copy={language?.copy ?? words}
            dir={saidDirection(globals)}
          >
            <header className='window-bar'>
              <span aria-hidden className='window-mark'>
                {name.slice(0, 1)}
              </span>
              <h2 className='window-who'>
                {name} <span className='window-part'>{part}</span>
              </h2>
              <div className='window-end'>{bar}</div>
            </header>
            <div className='window-body'>{children}</div>
          </Host>
        )}
      </div>
    </section>
  )
}

/** What the other one's list of people is called. */
export const theirWords: CopyOverrides = { membersTable: { title: 'Your team' } }

/** Two windows: beside each other where there is room. */
export function Pair({ children }: { children: ReactNode }): ReactElement {
  return <div className='window-pair'>{children}</div>
}
