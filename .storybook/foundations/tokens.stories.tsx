import tokens from '@rollcall/ui/tokens.json' with { type: 'json' }
import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ReactElement } from 'react'
import { expect, within } from 'storybook/test'
import { Code, Page, Section } from './page.tsx'

const meta: Meta = { title: 'Foundations/Tokens', parameters: { width: 1080 } }
export default meta

type Story = StoryObj

/** A scheme as tokens.json tells of it. */
type Scheme = keyof typeof tokens.scheme

const titles: Readonly<Record<Scheme, string>> = {
  light: 'Light',
  dark: 'Dark',
  'light-contrast': 'Light, more contrast',
  'dark-contrast': 'Dark, more contrast',
}

const schemes = Object.entries(titles) as [Scheme, string][]

function Tokens(): ReactElement {
  return (
    <Page
      title='Tokens'
      lead='A host sets a few custom properties, and every color of every screen is derived from them. All of it stands in a file in the design tokens format, measured in a browser, which design tools can read.'
    >
      <Section title='What you can set' text='On :root, or on any ancestor of the screens.'>
        <Properties />
      </Section>
      <Section title='The file'>
        <Code label='Import of the tokens'>{`import tokens from '@rollcall/ui/tokens.json' with { type: 'json' }`}</Code>
      </Section>
      {schemes.map(([scheme, title]) => (
        <Section key={scheme} title={title}>
          <Swatches scheme={scheme} />
        </Section>
      ))}
      <Section
        title='Contrast'
        text='Words have at least 4.5:1, borders, marks and the focus 3:1, also with any accent: a yellow, black, white or a neon green. For people who ask their system for more, all words have 7:1.'
      >
        <Figures />
      </Section>
      <Section
        title='Light, dark, more contrast'
        text='Rollcall follows the color-scheme of your page and the contrast your visitor asks the system for. Attributes on an ancestor decide otherwise; put them on the root of the page, so that dialogs and menus are inside.'
      >
        <Code label='Attributes'>{`<html data-rollcall-scheme="dark" data-rollcall-contrast="more">`}</Code>
      </Section>
    </Page>
  )
}

function Properties(): ReactElement {
  return (
    <table className='page-table' aria-label='Custom properties'>
      <thead>
        <tr>
          <th scope='col'>Property</th>
          <th scope='col'>Type</th>
          <th scope='col'>Default</th>
          <th scope='col'>Meaning</th>
        </tr>
      </thead>
      <tbody>
        {Object.values(tokens.property).map((token) => (
          <tr key={token.$extensions['rollcall.property']}>
            <td>
              <code>{token.$extensions['rollcall.property']}</code>
            </td>
            <td>{token.$type}</td>
            <td>{token.$extensions['rollcall.default']}</td>
            <td>{token.$description}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Swatches({ scheme }: { scheme: Scheme }): ReactElement {
  const { $type: _, ...colors } = tokens.scheme[scheme].color
  return (
    <ul className='page-swatches' aria-label={titles[scheme]}>
      {Object.entries(colors).map(([name, { $value }]) => (
        <li key={name} className='page-swatch'>
          <i style={{ background: $value.hex }} />
          <span>{name}</span>
          <small>{$value.hex}</small>
        </li>
      ))}
    </ul>
  )
}

function Figures(): ReactElement {
  const { light } = tokens.scheme
  return (
    <table className='page-table' aria-label='Contrast of each pair'>
      <thead>
        <tr>
          <th scope='col'>Pair</th>
          <th scope='col'>At least</th>
          {schemes.map(([scheme, title]) => (
            <th key={scheme} scope='col'>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {light.$extensions['rollcall.contrast'].map(({ color, on, least }, index) => (
          <tr key={color + on}>
            <td>
              {color} on {on}
            </td>
            <td>{least}</td>
            {schemes.map(([scheme]) => (
              <td key={scheme}>
                {tokens.scheme[scheme].$extensions['rollcall.contrast'][index]?.measured}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export const Overview: Story = {
  name: 'tokens',
  render: () => <Tokens />,
  play: async ({ canvas }) => {
    const table = canvas.getByRole('table', { name: 'Contrast of each pair' })
    for (const row of within(table).getAllByRole('row').slice(1)) {
      const [, least, ...measured] = [...row.children].map((cell) => cell.textContent)
      for (const figure of measured)
        await expect(Number(figure)).toBeGreaterThanOrEqual(Number(least))
    }
  },
}

export const OverviewDark: Story = {
  ...Overview,
  name: 'tokens, dark',
  globals: { scheme: 'dark' },
}
