import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor } from 'storybook/test'
import { openCompany, openStudio, type Company } from '../../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import * as Members from './index.ts'
import { MembersTable } from './members-table.tsx'

const meta: Meta<typeof MembersTable> = { title: 'MembersTable/Parts', component: MembersTable }
export default meta

type Story = StoryObj<typeof MembersTable>

const company = living(openCompany)

const aside = { display: 'flex', flexWrap: 'wrap', gap: 24 } as const
const beside = { flex: '4 1 400px', minInlineSize: 0 }
const stack = {
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'flex-start',
  flex: '1 1 160px',
  gap: 8,
} as const
const end = { marginInlineStart: 'auto' }
const foot = { display: 'block', padding: '12px 8px' }
const line = { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 12 }

const render = (who: 'owner' | 'viewer' = 'owner') =>
  hosted<Company>(
    (opened) => opened[who],
    ({ organizationId }) => (
      <MembersTable organizationId={organizationId}>
        <div style={line}>
          <Members.Title />
          <Members.Invite />
        </div>
        <Members.Toolbar>
          <Members.Filter by='role' />
          <Members.Filter by='status' />
          <Members.Search className='wide' />
          <Members.Sort />
          <a href='#export' style={end}>
            Export as CSV
          </a>
        </Members.Toolbar>
        <Members.List />
        <small style={foot}>People of the company, as of today.</small>
      </MembersTable>
    ),
  )

export const Arranged: Story = {
  ...company,
  name: 'a host puts the parts where it wants them, and its own among them',
  render: render(),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await canvas.findByText('Olle Lindqvist')
    await seen(canvas.getByRole('heading', { name: 'Members' }))
    await seen(canvas.getByText('10 · 3 invited'))
    const search = canvas.getByRole('searchbox')
    const filter = canvas.getByRole('button', { name: 'Role' })
    const exported = canvas.getByRole('link', { name: 'Export as CSV' })
    const left = (element: HTMLElement): number => element.getBoundingClientRect().left
    await expect(left(filter)).toBeLessThan(left(search))
    await expect(left(search)).toBeLessThan(left(exported))
    await expect(canvasElement.querySelector('[data-slot=search]')).toHaveClass('wide')
    await userEvent.type(search, 'guðm')
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(2))
    await userEvent.click(canvas.getByRole('button', { name: 'Clear search' }))
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(14))
  },
}

export const Dark: Story = {
  ...Arranged,
  name: 'dark, it is the same arrangement',
  globals: { scheme: 'dark' },
}

export const Narrow: Story = {
  ...company,
  name: 'on a narrow screen the line breaks, and the order can be chosen',
  parameters: { width: 360 },
  render: render(),
  play: async ({ canvas }) => {
    await canvas.findByText('Olle Lindqvist')
    await seen(canvas.getByRole('combobox', { name: 'Sort by' }))
    const { right } = canvas.getByRole('region', { name: 'Members' }).getBoundingClientRect()
    for (const part of [canvas.getByRole('searchbox'), canvas.getByRole('link')])
      await expect(part.getBoundingClientRect().right).toBeLessThanOrEqual(right)
  },
}

export const Names: Story = {
  ...company,
  name: 'without a title of ours, the section and its table are named all the same',
  render: hosted<Company>(
    (opened) => opened.owner,
    ({ organizationId }) => (
      <MembersTable organizationId={organizationId}>
        <Members.List />
      </MembersTable>
    ),
  ),
  play: async ({ canvas }) => {
    await seen(await canvas.findByRole('table', { name: 'Members' }))
    await seen(canvas.getByRole('region', { name: 'Members' }))
    await expect(canvas.queryByRole('searchbox')).toBeNull()
  },
}

export const Aside: Story = {
  ...company,
  name: 'tools stand beside the list as well as above it',
  render: hosted<Company>(
    (opened) => opened.owner,
    ({ organizationId }) => (
      <MembersTable organizationId={organizationId} columns={['person', 'role']}>
        <div style={aside}>
          <div style={stack}>
            <Members.Title />
            <Members.Invite />
            <Members.Filter by='role' />
            <Members.Filter by='status' />
          </div>
          <div style={beside}>
            <Members.List />
          </div>
        </div>
      </MembersTable>
    ),
  ),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('Olle Lindqvist')
    await userEvent.click(canvas.getByRole('button', { name: 'Status' }))
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'Invited' }))
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(3))
  },
}

export const ReadOnly: Story = {
  ...company,
  name: 'a part that somebody may not use is not there for them',
  render: render('viewer'),
  play: async ({ canvas }) => {
    await canvas.findByText('Olle Lindqvist')
    await seen(canvas.getByRole('searchbox'))
    await expect(canvas.queryByRole('button', { name: 'Invite' })).toBeNull()
  },
}

const studio = (parts: () => React.ReactElement) =>
  hosted<Company>(
    (opened) => opened.owner,
    ({ organizationId }) => <MembersTable organizationId={organizationId}>{parts()}</MembersTable>,
  )

export const Alone: Story = {
  ...living(openStudio),
  name: 'an owner who is alone opens the dialog from the empty list too',
  render: studio(() => (
    <>
      <Members.Invite />
      <Members.List />
    </>
  )),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Invite people' }))
    await seen(await screen.findByRole('dialog'))
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  },
}

export const NothingToOpen: Story = {
  ...living(openStudio),
  name: 'without the part that invites, no button promises it',
  render: studio(() => <Members.List />),
  play: async ({ canvas }) => {
    await seen(await canvas.findByRole('table', { name: 'Members' }))
    await expect(canvas.queryByRole('button', { name: /Invite/ })).toBeNull()
  },
}
