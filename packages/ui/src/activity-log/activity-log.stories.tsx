import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor, within } from 'storybook/test'
import { history } from '../../../../.storybook/history.ts'
import type { Company } from '../../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { ActivityLog, type ActivityLogProps } from './activity-log.tsx'

const meta: Meta<typeof ActivityLog> = {
  title: 'ActivityLog',
  component: ActivityLog,
  tags: ['autodocs'],
}
export default meta

type Story = StoryObj<typeof ActivityLog>

const render = (
  who: 'owner' | 'viewer' = 'owner',
  props: Omit<ActivityLogProps, 'organizationId'> = {},
  host: Parameters<typeof hosted>[2] = {},
) =>
  hosted<Company>(
    (opened) => opened[who],
    (opened) => <ActivityLog organizationId={opened.organizationId} {...props} />,
    host,
  )

const company = living(history)

const entry = async (sentence: RegExp): Promise<HTMLElement> => {
  const found = (text: string, element: Element | null): boolean =>
    element?.matches('.rollcall-activity-sentence') === true &&
    sentence.test(element.textContent ?? '') &&
    text !== undefined
  return (await screen.findByText(found)).closest('li') as HTMLElement
}

const entries = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-slot=activity-entry]'),
]

export const Default: Story = {
  ...company,
  name: 'who did what to whom is told in sentences, by day',
  render: render(),
  play: async ({ canvas }) => {
    await seen(await canvas.findByRole('heading', { name: 'Today' }))
    await seen(canvas.getByRole('heading', { name: 'Yesterday' }))
    const change = await entry(/^Sarah O’Connell changed 王秀英 from Admin to Viewer$/)
    await expect(change.querySelector('time')).toHaveAttribute('datetime')
    await entry(/^The system created the organization$/)
    const declined = await entry(/^ines@fonseca\.example declined the invitation$/)
    await expect(declined).toHaveTextContent('I am on leave until spring.')
  },
}

export const Dark: Story = {
  ...Default,
  name: 'dark, it is the same log',
  globals: { scheme: 'dark' },
}

export const Names: Story = {
  ...company,
  name: 'the viewer’s own name is marked, and who is gone is crossed out and says so',
  render: render(),
  play: async ({ userEvent }) => {
    const removal = await entry(/^Olle Lindqvist You removed/)
    const gone = within(removal).getByRole('button', {
      name: 'Kwame Asante-Boateng (The user has been deleted)',
    })
    await userEvent.hover(gone)
    await seen(
      await screen.findByText('The user has been deleted', { selector: '.rollcall-tooltip' }),
    )
    await userEvent.unhover(gone)
    const other = await entry(/^Sarah O’Connell changed 王秀英/)
    await expect(within(other).queryByText('You')).toBeNull()
    await expect(within(other).queryByRole('button')).toBeNull()
  },
}

export const Cascade: Story = {
  ...company,
  name: 'what an act took along stands beneath it, a long list folded',
  render: render(),
  play: async ({ canvas, userEvent }) => {
    const removal = await entry(/^Olle Lindqvist You removed Kwame Asante-Boateng/)
    const beneath = within(removal).getAllByRole('listitem')
    await expect(beneath.map((line) => line.textContent)).toEqual([
      'The invitation to yaw@acme.example was revoked',
      'The invitation to efua@acme.example was revoked',
    ])
    const several = within(await entry(/^Sarah O’Connell invited 6 people$/))
    await expect(several.getAllByRole('listitem')).toHaveLength(3)
    const more = several.getByRole('button', { name: '3 more' })
    more.focus()
    await userEvent.keyboard('{Enter}')
    await expect(several.getAllByRole('listitem')).toHaveLength(6)
    const less = several.getByRole('button', { name: 'Show less' })
    await expect(less).toHaveFocus()
    await expect(less).toHaveAttribute('aria-expanded', 'true')
    await expect(canvas.getAllByRole('heading', { level: 3 }).length).toBeGreaterThan(3)
  },
}

export const Filtering: Story = {
  ...company,
  name: 'filters ask the server for some of it: by whom, of which kind, since when',
  render: render(),
  play: async ({ canvas, userEvent }) => {
    await entry(/^The system created/)
    await userEvent.click(canvas.getByRole('button', { name: 'Person' }))
    const people = within(await screen.findByRole('dialog', { name: 'Person' }))
    const search = people.getByRole('searchbox', { name: 'Search people' })
    await waitFor(() => expect(search).toHaveFocus())
    await userEvent.keyboard('sarah')
    await waitFor(() => expect(people.getAllByRole('button')).toHaveLength(1))
    await userEvent.keyboard('{ArrowDown}')
    await expect(people.getByRole('button', { name: 'Sarah O’Connell' })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    const chip = await canvas.findByRole('button', { name: 'Person: Sarah O’Connell' })
    await waitFor(() => expect(chip).toHaveFocus())
    await waitFor(() =>
      expect(entries().every((one) => one.textContent?.includes('Sarah O’Connell'))).toBe(true),
    )

    await userEvent.click(canvas.getByRole('button', { name: 'Activity' }))
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'Roles and access' }))
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(entries()).toHaveLength(1))

    await userEvent.click(canvas.getByRole('button', { name: 'Remove filter Person' }))
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Person' })).toHaveFocus())
    await waitFor(() => expect(entries().length).toBeGreaterThan(1))
    await userEvent.click(canvas.getByRole('button', { name: 'Time' }))
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Last 24 hours' }))
    await waitFor(() => expect(entries()).toHaveLength(1))
  },
}

export const NoResult: Story = {
  ...company,
  name: 'filters that fit nothing can be taken away at once, and the focus stays here',
  render: render(),
  play: async ({ canvas, userEvent }) => {
    await entry(/^The system created/)
    await userEvent.click(canvas.getByRole('button', { name: 'Person' }))
    await userEvent.click(await screen.findByRole('button', { name: /^Þórdís/ }))
    await userEvent.click(canvas.getByRole('button', { name: 'Activity' }))
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'Ownership' }))
    await userEvent.keyboard('{Escape}')
    await seen(await canvas.findByText('No activity fits these filters.'))
    await userEvent.click(canvas.getByRole('button', { name: 'Clear filters' }))
    await entry(/^The system created/)
    await expect(document.activeElement).toHaveClass('rollcall-activity-body')
  },
}

export const Paging: Story = {
  ...company,
  name: 'more is loaded where the focus is; when nothing is left, the focus goes to what is new',
  render: render('owner', { pageSize: 15 }),
  play: async ({ canvas, userEvent }) => {
    const more = await canvas.findByRole('button', { name: 'Load more' })
    const before = entries().length
    more.focus()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(entries().length).toBeGreaterThan(before))
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Load more' })).toHaveFocus())
    const known = entries().length
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(canvas.queryByRole('button', { name: 'Load more' })).toBeNull())
    await waitFor(() => expect(entries()[known]).toHaveFocus())
    await entry(/^The system created/)
  },
}

export const PagingFailed: Story = {
  ...company,
  name: 'a page that does not come says so, and can be asked for again',
  render: render('owner', { pageSize: 15 }),
  play: async ({ canvas, userEvent, loaded }) => {
    const { network } = loaded.company as Company
    const more = await canvas.findByRole('button', { name: 'Load more' })
    const before = entries().length
    network.down = true
    await userEvent.click(more)
    await waitFor(() => expect(canvas.getByRole('alert')).not.toBeEmptyDOMElement())
    network.down = false
    await userEvent.click(canvas.getByRole('button', { name: 'Load more' }))
    await waitFor(() => expect(entries().length).toBeGreaterThan(before))
  },
}

export const Narrow: Story = {
  ...company,
  name: 'on a narrow screen the time stands below the sentence',
  parameters: { width: 320 },
  render: render(),
  play: async ({ canvas }) => {
    const change = await entry(/^Sarah O’Connell changed 王秀英/)
    const [words, when] = ['.rollcall-activity-sentence', 'time'].map((one) =>
      change.querySelector(one)?.getBoundingClientRect(),
    )
    await expect(when?.top).toBeGreaterThanOrEqual(words?.bottom ?? 0)
    const log = canvas.getByRole('region', { name: 'Activity' })
    await expect(log.scrollWidth).toBeLessThanOrEqual(log.clientWidth)
  },
}

export const RightToLeft: Story = {
  ...company,
  name: 'from right to left everything stands mirrored',
  render: render('owner', {}, { dir: 'rtl' }),
  play: async () => {
    const change = await entry(/changed 王秀英/)
    const left = (one: string): number =>
      change.querySelector(one)?.getBoundingClientRect().left ?? 0
    await expect(left('time')).toBeLessThan(left('.rollcall-avatar'))
  },
}
