import type { Meta, StoryObj } from '@storybook/react-vite'
import { useState, type ReactElement } from 'react'
import { expect, screen, waitFor, within } from 'storybook/test'
import type { Company } from '../people.ts'
import { living, seen } from '../story.tsx'
import { Code, Page, Section } from './page.tsx'
import { cssOf, untouched, type Preset, type Theme } from './theme.ts'
import { Themed } from './themed.tsx'
import './theming.css'
import { ThemingControls } from './theming-controls.tsx'
import { openThemed, ThemedScreens } from './theming-world.tsx'

const meta: Meta = {
  title: 'Foundations/Theming',
  parameters: { width: 1240 },
}
export default meta

type Story = StoryObj

function Theming({ company, from }: { company: Company; from: Partial<Theme> }): ReactElement {
  const start = { ...untouched, ...from }
  const [theme, setTheme] = useState(start)
  return (
    <Themed theme={theme}>
      <Page
        title='Theming'
        lead='Start from nothing or from a preset and change a few properties: every screen follows, dialogs and menus too. What you have to write stands below.'
      >
        <div className='theming'>
          <ThemingControls
            theme={theme}
            onChange={(changed) => setTheme({ ...theme, ...changed })}
            onReset={() => setTheme({ ...untouched, scheme: theme.scheme })}
          />
          <div className='theming-result'>
            <ThemedScreens company={company} />
            <Section title='The CSS'>
              <Code label='CSS of this theme'>{cssOf(theme)}</Code>
            </Section>
          </div>
        </div>
      </Page>
    </Themed>
  )
}

const themed = (from: Partial<Theme> = {}): Story => ({
  ...living(openThemed),
  render: (_, { loaded, globals }) => (
    <Theming
      company={loaded.company as Company}
      from={{ scheme: globals.scheme as Theme['scheme'], ...from }}
    />
  ),
})

export const Playground: Story = {
  ...themed(),
  name: 'try a theme',
  play: async ({ canvas, userEvent }) => {
    await seen(await canvas.findByText('Sarah O’Connell'))
    const invite = canvas.getByRole('button', { name: 'Invite' })
    await userEvent.type(canvas.getByRole('textbox', { name: 'Accent' }), '#e4002b')
    await waitFor(() => expect(getComputedStyle(invite).backgroundColor).toContain('oklch(0.5'))
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Preset' }), 'material')
    await waitFor(() => expect(getComputedStyle(invite).borderRadius).toBe('999px'))
    const css = canvas.getByRole('figure', { name: 'CSS of this theme' })
    await expect(css).toHaveTextContent(
      "@import '@rollcall/ui/styles.css'; @import '@rollcall/ui/presets/material.css'; :root { --rollcall-accent: #e4002b; }",
    )
    await userEvent.click(canvas.getByRole('button', { name: 'Start again' }))
    await expect(css).not.toHaveTextContent('--rollcall')
  },
}

/** A preset with the bell open, and then its dialog. */
const preset = (name: Preset, scheme: Theme['scheme']): Story => ({
  ...themed({ preset: name, scheme }),
  globals: { scheme },
  play: async ({ canvas, userEvent }) => {
    await seen(await canvas.findByText('Sarah O’Connell'))
    await userEvent.click(canvas.getByRole('button', { name: '2 pending invitations' }))
    await seen(await screen.findByText(/Nordic Labs invites you/))
  },
})

const dialogOf = (name: Preset, scheme: Theme['scheme']): Story => ({
  ...preset(name, scheme),
  play: async ({ canvas, userEvent }) => {
    await seen(await canvas.findByText('Sarah O’Connell'))
    await userEvent.click(canvas.getByRole('button', { name: 'Invite' }))
    const dialog = await screen.findByRole('dialog')
    const box = await within(dialog).findByRole('textbox', { name: 'Email addresses' })
    await userEvent.type(box, 'ada@example.com, sarah@acme.example ')
    await seen(await within(dialog).findByText('ada@example.com'))
  },
})

export const Shadcn: Story = { ...preset('shadcn', 'light'), name: 'shadcn' }
export const ShadcnDark: Story = { ...dialogOf('shadcn', 'dark'), name: 'shadcn, dark' }
export const Material: Story = { ...preset('material', 'light'), name: 'Material' }
export const MaterialDark: Story = { ...dialogOf('material', 'dark'), name: 'Material, dark' }
export const GitHub: Story = { ...preset('github', 'light'), name: 'GitHub' }
export const GitHubDark: Story = { ...dialogOf('github', 'dark'), name: 'GitHub, dark' }

export const MoreContrast: Story = {
  ...themed({ contrast: 'more' }),
  name: 'more contrast',
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('Sarah O’Connell'))
    const muted = canvas.getByText('sarah@acme.example')
    await expect(getComputedStyle(muted).color).toMatch(/oklch\(0\.2/)
  },
}

export const MoreContrastDark: Story = {
  ...themed({ contrast: 'more', scheme: 'dark' }),
  name: 'more contrast, dark',
  globals: { scheme: 'dark' },
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('Sarah O’Connell'))
  },
}
