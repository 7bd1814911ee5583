import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, within } from 'storybook/test'
import { openCompany, openStudio, type Company } from '../../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { MembersTable } from './members-table.tsx'

const meta: Meta<typeof MembersTable> = {
  title: 'MembersTable',
  component: MembersTable,
  tags: ['autodocs'],
}
export default meta

type Story = StoryObj<typeof MembersTable>

const render = (who: 'owner' | 'admin' | 'viewer', pollInterval?: number) =>
  hosted<Company>(
    (opened) => opened[who],
    (opened) => <MembersTable organizationId={opened.organizationId} />,
    { pollInterval },
  )

const row = async (name: string): Promise<HTMLElement> => {
  const cell = await screen.findByText(name, { selector: '.rollcall-person-name' })
  return cell.closest('tr') as HTMLElement
}

const company = living(openCompany)

export const Default: Story = {
  name: 'members and open invitations stand in one list',
  ...company,
  render: render('owner'),
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('Olle Lindqvist'))
    await seen(canvas.getByRole('heading', { name: 'Members' }))
    await seen(canvas.getByText('10 · 3 invited'))
    await expect(canvas.getAllByRole('row')).toHaveLength(14)
    // A name that runs the other way begins where the others do.
    const left = (name: string): number => canvas.getByText(name).getBoundingClientRect().left
    await expect(left('محمد الفاسي')).toBe(left('Kwame Asante-Boateng'))
    await expect(await row('noor@haddad.example')).toHaveTextContent(
      'Invited by Olle Lindqvist · expires in 7 days',
    )
  },
}

export const Scripts: Story = {
  name: 'a name of another script begins where all names begin',
  ...company,
  render: render('owner'),
  play: async ({ canvas }) => {
    const begins = async (name: string): Promise<number> => {
      const text = document.createRange()
      text.selectNodeContents(await canvas.findByText(name))
      return Math.round(text.getBoundingClientRect().left)
    }
    const olle = await begins('Olle Lindqvist')
    await expect(await begins('محمد الفاسي')).toBe(olle)
    await expect(await begins('王秀英')).toBe(olle)
  },
}

export const Dark: Story = {
  ...Default,
  name: 'dark, it is the same list',
  globals: { scheme: 'dark' },
}

export const Narrow: Story = {
  ...company,
  name: 'on a narrow screen rows become cards',
  parameters: { width: 390 },
  render: render('owner'),
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('Olle Lindqvist'))
    await seen(canvas.getByRole('combobox', { name: 'Sort by' }))
    // The heads are not drawn, but heard; nothing in them takes the focus.
    const head = canvas.getByRole('columnheader', { name: 'Last active' })
    await expect(within(head).queryByRole('button')).toBeNull()
    await seen(canvas.getByRole('button', { name: 'Role of Kwame Asante-Boateng: Member' }))
  },
}

export const RightToLeft: Story = {
  ...company,
  name: 'from right to left everything stands mirrored, what floats too',
  render: hosted<Company>(
    (opened) => opened.owner,
    (opened) => <MembersTable organizationId={opened.organizationId} />,
    { dir: 'rtl' },
  ),
  play: async ({ canvas, userEvent }) => {
    const title = await canvas.findByRole('heading', { name: 'Members' })
    const invite = await canvas.findByRole('button', { name: 'Invite' })
    const left = (element: HTMLElement): number => element.getBoundingClientRect().left
    await expect(left(invite)).toBeLessThan(left(title))
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Role of Sarah O’Connell: Admin' }),
    )
    const choice = await screen.findByRole('menuitemradio', { name: 'Admin' })
    await expect(getComputedStyle(choice).direction).toBe('rtl')
  },
}

export const Alone: Story = {
  ...living(openStudio),
  name: 'an owner who is alone is asked to invite',
  render: render('owner'),
  play: async ({ canvas, userEvent }) => {
    await seen(await canvas.findByText('Just you so far'))
    await userEvent.click(canvas.getByRole('button', { name: 'Invite people' }))
    await screen.findByRole('dialog', { name: 'Invite people to Acme Cloud' })
  },
}

export const ReadOnly: Story = {
  ...company,
  name: 'a viewer sees everybody and can change nobody',
  render: render('viewer'),
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('Olle Lindqvist'))
    await expect(canvas.queryByRole('button', { name: 'Invite' })).toBeNull()
    await expect(canvas.queryByRole('button', { name: /^Role of/ })).toBeNull()
    await seen(canvas.getByRole('button', { name: /^Actions for/ }))
  },
}

export const Unreachable: Story = {
  ...living(async () => {
    const opened = await openStudio()
    opened.network.down = true
    return opened
  }),
  name: 'a server that does not answer can be tried again',
  render: render('owner'),
  play: async ({ canvas, userEvent, loaded }) => {
    const retry = await canvas.findByRole('button', { name: 'Try again' }, { timeout: 3000 })
    const { network } = loaded.company as Company
    network.down = false
    await userEvent.click(retry)
    await seen(await canvas.findByText('Olle Lindqvist'))
  },
}

export const Failed: Story = {
  ...living(async () => {
    const opened = await openStudio()
    opened.network.down = true
    return opened
  }),
  name: 'what could not be loaded says so',
  render: render('owner'),
  play: async ({ canvas }) => {
    await canvas.findByText('The members could not be loaded', {}, { timeout: 3000 })
  },
}

export const NoAccess: Story = {
  ...living(openStudio),
  name: 'somebody from outside reads who can help',
  render: hosted<Company>(
    (opened) => opened.account('stranger@elsewhere.example'),
    (opened) => <MembersTable organizationId={opened.organizationId} />,
  ),
  play: async ({ canvas }) => {
    await canvas.findByText('You cannot see these members')
  },
}

export const Loading: Story = {
  ...living(async () => {
    const opened = await openStudio()
    opened.network.delay = 1_000_000
    return opened
  }),
  name: 'what is on its way is drawn in its shape',
  render: render('owner'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Loading')).toBeInTheDocument()
  },
}

export const OtherWindow: Story = {
  ...company,
  name: 'a change made in another window appears without a reload',
  render: render('owner', 200),
  play: async ({ canvas, loaded }) => {
    const opened = loaded.company as Company
    await canvas.findByText('Olle Lindqvist')
    await opened.ask(opened.admin, 'inviteMembers', {
      organizationId: opened.organizationId,
      people: [{ email: 'from.elsewhere@acme.example' }],
    })
    await seen(await canvas.findByText('from.elsewhere@acme.example'))
    await seen(await canvas.findByText('10 · 4 invited'))
  },
}
