import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactElement } from 'react'
import { expect, waitFor } from 'storybook/test'
import { MembersTable } from '@rollcall/ui'
import { openCompany, type Company } from '../people.ts'
import { Host, living, seen } from '../story.tsx'
import { Code, Page, Section } from './page.tsx'

const meta: Meta = { title: 'Foundations/Type', parameters: { width: 1080 } }
export default meta

type Story = StoryObj

interface Size {
  name: string
  size: number
  line: number
  weight: number
  use: string
}

const sizes: readonly Size[] = [
  { name: 'Page title', size: 18, line: 26, weight: 600, use: 'A member, the page of a link' },
  { name: 'Title', size: 16, line: 24, weight: 600, use: 'Screens and dialogs' },
  { name: 'Name', size: 14, line: 20, weight: 500, use: 'People, labels, buttons' },
  { name: 'Text', size: 14, line: 20, weight: 400, use: 'Sentences, what is typed' },
  { name: 'Detail', size: 13, line: 20, weight: 400, use: 'Addresses, dates, help' },
  { name: 'Mark', size: 12, line: 18, weight: 500, use: 'Badges' },
]

function Type(): ReactElement {
  return (
    <Page
      title='Type'
      lead='Rollcall brings no font: it takes that of your page. One size decides all the others, and two weights stand out from the ordinary one. Dates and counts have figures of one width.'
    >
      <Section title='Sizes'>
        <table className='page-table' aria-label='Sizes'>
          <thead>
            <tr>
              <th scope='col'>Sample</th>
              <th scope='col'>Size and line</th>
              <th scope='col'>Weight</th>
              <th scope='col'>Where</th>
            </tr>
          </thead>
          <tbody>
            {sizes.map(({ name, size, line, weight, use }) => (
              <tr key={name}>
                <td style={{ fontSize: size, lineHeight: `${line}px`, fontWeight: weight }}>
                  {name}
                </td>
                <td>
                  {size}/{line}
                </td>
                <td>{weight}</td>
                <td>{use}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section
        title='Your own'
        text='Sizes are in pixels, as the tightest layouts need it, and grow with the zoom of the page. In rem they also follow the size of type that a visitor has set in the browser.'
      >
        <Code label='CSS of type'>{`:root {
  --rollcall-font-family: 'Roboto', sans-serif;
  --rollcall-font-size: 0.875rem;
  --rollcall-font-weight: 500;
  --rollcall-font-weight-strong: 600;
}`}</Code>
      </Section>
    </Page>
  )
}

export const Overview: Story = { name: 'type', render: () => <Type /> }

export const OverviewDark: Story = { ...Overview, name: 'type, dark', globals: { scheme: 'dark' } }

const table = (set: Record<string, string>): Story => ({
  ...living(openCompany),
  render: (_, { loaded }) => {
    const { organizationId, owner } = loaded.company as Company
    return (
      <div style={set}>
        <Host company={loaded.company as Company} as={owner}>
          <MembersTable organizationId={organizationId} />
        </Host>
      </div>
    )
  },
})

export const Larger: Story = {
  ...table({ '--rollcall-font-size': '16px', '--rollcall-font-family': 'Georgia, serif' }),
  name: 'larger, in a typeface of its own',
  play: async ({ canvas }) => {
    const name = await canvas.findByText('Sarah O’Connell')
    await seen(name)
    await waitFor(() => expect(getComputedStyle(name).fontSize).toBe('16px'))
    await expect(getComputedStyle(name).fontFamily).toBe('Georgia, serif')
    const email = getComputedStyle(canvas.getByText('sarah@acme.example'))
    await expect(Number.parseFloat(email.fontSize)).toBeCloseTo((13 / 14) * 16, 1)
  },
}

export const Twice: Story = {
  ...table({ '--rollcall-font-size': '28px' }),
  name: 'at twice the size of type nothing is cut off at its height',
  play: async ({ canvas, canvasElement }) => {
    await seen(await canvas.findByText('Sarah O’Connell'))
    // There is no room for columns any more: rows are cards.
    await expect(canvasElement.querySelector('.rollcall-members-order')).toBeVisible()
    for (const part of canvasElement.querySelectorAll<HTMLElement>(
      '.rollcall-button, .rollcall-row, .rollcall-cell, .rollcall-search-input, .rollcall-badge',
    )) {
      if (part.clientHeight === 0) continue
      await expect(part.scrollHeight - part.clientHeight, part.className).toBeLessThanOrEqual(1)
    }
  },
}
