// Decides what pages are made of: sections, tables, code and words with code in them.
import { Source } from '@storybook/addon-docs/blocks'
import type { ReactElement, ReactNode } from 'react'
import { useToolbar } from './globals.ts'

/** Words in which `code` is marked as in Markdown. */
export function Rich({ text }: { text: string }): ReactElement {
  const parts = text.split('`')
  return (
    <>{parts.map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>
  )
}

interface SectionProps {
  title: string
  children: ReactNode
}

/** A part of a page, with an address of its own. */
export function Section({ title, children }: SectionProps): ReactElement {
  const id = title.toLowerCase().replaceAll(/\W+/g, '-')
  return (
    <section className='docs-section' aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

interface TableProps {
  label: string
  heads: readonly string[]
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
}

/** A table; where there is little room each row becomes a block. */
export function Table({ label, heads, rows }: TableProps): ReactElement {
  return (
    <table className='docs-table' aria-label={label}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope='col'>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...rest] }) => (
          <tr key={key}>
            <th scope='row'>{first}</th>
            {rest.map((cell, index) => (
              <td key={heads[index + 1]} data-head={heads[index + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface CodeProps {
  code: string
  language?: 'tsx' | 'bash'
}

/** A piece of code that can be copied. */
export function Code({ code, language = 'tsx' }: CodeProps): ReactElement {
  const { scheme } = useToolbar()
  return <Source code={code.trim()} language={language} dark={scheme === 'dark'} />
}
