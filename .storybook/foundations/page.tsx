// Decides how a page about the foundations reads: a title, a sentence, and parts with headings.
import '@fontsource-variable/geist-mono'
import { useState, type ReactElement, type ReactNode } from 'react'
import './page.css'

/** Props of {@link Page}. */
export interface PageProps {
  title: string
  lead: ReactNode
  children: ReactNode
}

/** A page of Storybook that explains. */
export function Page({ title, lead, children }: PageProps): ReactElement {
  return (
    <article className='page'>
      <header className='page-head'>
        <h1>{title}</h1>
        <p>{lead}</p>
      </header>
      {children}
    </article>
  )
}

/** Props of {@link Section}. */
export interface SectionProps {
  title: string
  text?: ReactNode
  children: ReactNode
}

/** A part of a page. */
export function Section({ title, text, children }: SectionProps): ReactElement {
  return (
    <section className='page-section'>
      <h2>{title}</h2>
      {text !== undefined && <p>{text}</p>}
      {children}
    </section>
  )
}

/** Code with a button that copies it. */
export function Code({ label, children }: { label: string; children: string }): ReactElement {
  const [said, say] = useState('')
  const copy = (): void => {
    navigator.clipboard.writeText(children).then(
      () => say('Copied'),
      () => say('Could not be copied'),
    )
  }
  return (
    <figure className='page-code' aria-label={label}>
      <pre>
        <code>{children}</code>
      </pre>
      <button type='button' className='page-copy' onClick={copy}>
        {said === '' ? 'Copy' : said}
      </button>
      <output className='page-hidden'>{said}</output>
    </figure>
  )
}
