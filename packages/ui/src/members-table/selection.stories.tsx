import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor, within } from 'storybook/test'
import { openCompany, type Company } from '../../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { MembersTable } from './members-table.tsx'

const meta: Meta<typeof MembersTable> = { title: 'MembersTable/Selection', component: MembersTable }
export default meta

type Story = StoryObj<typeof MembersTable>

const company = living(openCompany)

const render = (who: 'owner' | 'admin' | 'viewer' = 'owner') =>
  hosted<Company>(
    (opened) => opened[who],
    (opened) => <MembersTable organizationId={opened.organizationId} selectable />,
  )

const kwame = 'Select Kwame Asante-Boateng'

const box = (name: string) => screen.findByRole('checkbox', { name: `Select ${name}` })
const bar = async () => within(await screen.findByRole('group', { name: 'Selected people' }))

export const Default: Story = {
  ...company,
  name: 'chosen people are counted, and what can be done with them stands below',
  render: render(),
  play: async ({ userEvent }) => {
    await userEvent.click(await box('Kwame Asante-Boateng'))
    await userEvent.click(await box('王秀英'))
    const acts = await bar()
    await seen(acts.getByText('2 selected'))
    const buttons = acts.getAllByRole('button').map((button) => button.textContent)
    await expect(buttons).toEqual(['Change role', 'Remove', ''])
  },
}

export const Dark: Story = {
  ...Default,
  name: 'dark, it is the same bar',
  globals: { scheme: 'dark' },
}

export const Narrow: Story = {
  ...company,
  name: 'on 320 pixels each card has its box, and the bar has room',
  parameters: { width: 320 },
  render: render(),
  play: async ({ userEvent, canvasElement }) => {
    await userEvent.click(await box('Kwame Asante-Boateng'))
    await userEvent.click(await box('noor@haddad.example'))
    const acts = await bar()
    await seen(acts.getByText('2 selected'))
    const { left, right } = (
      canvasElement.querySelector('[data-slot=members-table]') as HTMLElement
    ).getBoundingClientRect()
    for (const part of canvasElement.querySelectorAll(
      '[data-slot=selection-bar] *, .rollcall-cell',
    )) {
      const edges = part.getBoundingClientRect()
      if (edges.width === 0) continue
      await expect(edges.left).toBeGreaterThanOrEqual(left)
      await expect(edges.right).toBeLessThanOrEqual(right)
    }
  },
}

export const Shown: Story = {
  ...company,
  name: 'all who are shown are chosen at once, and a part of them looks like a part',
  render: render(),
  play: async ({ canvas, userEvent }) => {
    const all = await canvas.findByRole('checkbox', { name: 'Select all shown' })
    await userEvent.click(await box('Kwame Asante-Boateng'))
    await expect(all).toBePartiallyChecked()
    await userEvent.click(all)
    await seen((await bar()).getByText('13 selected'))
    await expect(all).toBeChecked()
    await userEvent.click(all)
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Selected people' })).toBeNull())
  },
}

export const Keys: Story = {
  ...company,
  name: 'by keyboard: Space chooses, arrows go on, Enter leads to the acts, Escape clears',
  render: render(),
  play: async ({ canvas, userEvent }) => {
    const first = await box('Kwame Asante-Boateng')
    first.focus()
    await userEvent.keyboard(' ')
    await expect(first).toBeChecked()
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}')
    const second = await box('lena.fischer@hamburg-hosting.example')
    await waitFor(() => expect(second).toBeChecked())
    await expect(second).toHaveFocus()
    await seen((await bar()).getByText('2 selected'))
    await userEvent.keyboard('{Enter}')
    await expect((await bar()).getByRole('button', { name: /^Change role/ })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(first).not.toBeChecked())
    await expect(second).toHaveFocus()
    await expect(canvas.queryByRole('group', { name: 'Selected people' })).toBeNull()
  },
}

export const Range: Story = {
  ...company,
  name: 'a click with Shift chooses everybody in between',
  render: render(),
  play: async ({ userEvent }) => {
    await userEvent.click(await box('Kwame Asante-Boateng'))
    await userEvent.keyboard('{Shift>}')
    await userEvent.click(await box('Sarah O’Connell'))
    await userEvent.keyboard('{/Shift}')
    const rows = screen.getAllByRole('checkbox', { name: /^Select (?!all)/ })
    const names = rows.map((row) => row.getAttribute('aria-label'))
    const [from, to] = [names.indexOf(kwame), names.indexOf('Select Sarah O’Connell')]
    await seen((await bar()).getByText(`${to - from + 1} selected`))
  },
}

export const Searching: Story = {
  ...company,
  name: 'who is chosen stays so while somebody else is searched for',
  render: render(),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await box('Kwame Asante-Boateng'))
    await userEvent.type(canvas.getByRole('searchbox'), 'olena')
    await waitFor(() => expect(canvas.queryByRole('checkbox', { name: kwame })).toBeNull())
    await userEvent.click(await box('Олена Шевченко'))
    const acts = await bar()
    await seen(acts.getByText('2 selected'))
    await seen(acts.getByText('1 not shown'))
    canvas.getByRole('searchbox').focus()
    await userEvent.keyboard('{Escape}')
    await expect(await box('Kwame Asante-Boateng')).toBeChecked()
  },
}

export const ReadOnly: Story = {
  ...company,
  name: 'who can change nobody is offered no choice',
  render: render('viewer'),
  play: async ({ canvas }) => {
    await canvas.findByText('Olle Lindqvist')
    await expect(canvas.queryByRole('checkbox')).toBeNull()
  },
}
