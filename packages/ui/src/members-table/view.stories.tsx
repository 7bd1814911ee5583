import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor, within } from 'storybook/test'
import {
  crowd,
  openCompany,
  openStudio,
  openThousands,
  type Company,
} from '../../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { MembersTable } from './members-table.tsx'

const meta: Meta<typeof MembersTable> = { title: 'MembersTable/View', component: MembersTable }
export default meta

type Story = StoryObj<typeof MembersTable>

const render = (who: 'owner' | 'admin' | 'viewer', pollInterval?: number) =>
  hosted<Company>(
    (opened) => opened[who],
    (opened) => <MembersTable organizationId={opened.organizationId} />,
    { pollInterval },
  )

const company = living(openCompany)

export const Search: Story = {
  ...company,
  name: 'a slash leads to the search, which finds the beginnings of names',
  render: render('owner'),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('Olle Lindqvist')
    await userEvent.keyboard('/')
    await expect(canvas.getByRole('searchbox')).toHaveFocus()
    await userEvent.keyboard('guðm')
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(2))
    await expect(canvas.getByText('1 person found')).toBeInTheDocument()
    await userEvent.keyboard('xx')
    await seen(await canvas.findByText('Nobody found', { selector: 'p' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Clear search and filters' }))
    await seen(await canvas.findByText('Olle Lindqvist'))
  },
}

export const Filters: Story = {
  ...company,
  name: 'a chosen filter is a chip that can be taken away',
  render: render('owner'),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Role' }))
    await userEvent.click(await screen.findByRole('menuitemcheckbox', { name: 'Admin' }))
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(4))
    await userEvent.click(canvas.getByRole('button', { name: 'Remove filter Role' }))
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(14))
  },
}

export const SomeRoles: Story = {
  ...company,
  name: 'a host may list the people of some roles only, and then filter among these',
  render: hosted<Company>(
    ({ owner }) => owner,
    ({ organizationId }) => (
      <MembersTable organizationId={organizationId} roles={['owner', 'admin']} />
    ),
  ),
  play: async ({ canvas, userEvent }) => {
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(5))
    await expect(canvas.queryByText('Viewer')).toBeNull()
    await userEvent.click(canvas.getByRole('button', { name: 'Role' }))
    await expect(await screen.findAllByRole('menuitemcheckbox')).toHaveLength(2)
    await userEvent.keyboard('{Escape}')
  },
}

export const Sorting: Story = {
  ...company,
  name: 'the heads of columns order the list and say so',
  render: render('owner'),
  play: async ({ canvas, userEvent }) => {
    const head = await canvas.findByRole('columnheader', { name: 'Joined' })
    await userEvent.click(within(head).getByRole('button'))
    await waitFor(() => expect(head).toHaveAttribute('aria-sort', 'descending'))
    await userEvent.click(within(head).getByRole('button'))
    await waitFor(() => expect(head).toHaveAttribute('aria-sort', 'ascending'))
  },
}

export const Pages: Story = {
  ...living(async () => {
    const studio = await openStudio()
    await crowd(studio, 60)
    return studio
  }),
  name: 'a long list goes on by itself when its end is near',
  render: render('owner'),
  play: async ({ canvas }) => {
    await canvas.findByText('Guest 001')
    await waitFor(() => {
      window.scrollTo(0, document.documentElement.scrollHeight)
      return expect(canvas.getAllByRole('row')).toHaveLength(62)
    })
  },
}

export const NoticeOnLongList: Story = {
  ...living(async () => {
    const studio = await openStudio()
    await crowd(studio, 30)
    return studio
  }),
  name: 'on a list longer than the screen a notice can be read wherever one has scrolled to',
  render: render('owner'),
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText('Guest 030')
    window.scrollTo(0, 0)
    await userEvent.click(canvas.getByRole('button', { name: 'Actions for Guest 001' }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Suspend' }))
    const text = await canvas.findByText('Guest 001 is suspended and has no access')
    const notice = text.closest('.rollcall-notice') as HTMLElement
    await expect(document.documentElement.scrollHeight).toBeGreaterThan(window.innerHeight)
    for (const top of [0, 100, document.documentElement.scrollHeight]) {
      window.scrollTo(0, top)
      const { top: from, bottom } = notice.getBoundingClientRect()
      await expect(from).toBeGreaterThan(0)
      await expect(bottom).toBeLessThanOrEqual(window.innerHeight)
    }
  },
}

const hostile = [
  '"><img src=x onerror=document.title="hacked">',
  '</script><script>document.title="hacked"</script>',
]

export const HostileNames: Story = {
  ...living(async () => {
    const opened = await openCompany()
    for (const [index, name] of hostile.entries()) {
      await opened.rollcall.members.add({
        organizationId: opened.organizationId,
        user: opened.account(`hostile-${index}@example.test`, {
          name,
          imageUrl: 'javascript:alert(1)',
        }),
        role: 'member',
      })
    }
    return opened
  }),
  name: 'names are shown as they are written, never as markup (T44)',
  render: render('owner'),
  play: async ({ canvas, canvasElement }) => {
    for (const name of hostile) await seen(await canvas.findByText(name))
    await expect(canvasElement.querySelector('img[src="x"], script')).toBeNull()
    // A picture that is none gives way to the initials.
    await waitFor(() => expect(canvasElement.querySelector('img[src^="javascript:"]')).toBeNull())
    await expect(document.title).not.toBe('hacked')
  },
}

export const PageByPage: Story = {
  ...living(() => openThousands(120)),
  name: 'a host may want pages: one goes back and on, and is told where one is',
  render: hosted<Company>(
    ({ owner }) => owner,
    ({ organizationId }) => <MembersTable organizationId={organizationId} paging='pages' />,
  ),
  play: async ({ canvas, userEvent }) => {
    const nav = await canvas.findByRole('navigation', { name: 'Pages' })
    const [previous, next] = within(nav).getAllByRole('button') as [HTMLElement, HTMLElement]
    await expect(within(nav).getByText('Page 1 of 3')).toBeVisible()
    await expect(previous).toHaveAttribute('aria-disabled', 'true')
    await expect(canvas.getAllByRole('row')).toHaveLength(51)
    const first = (): string | undefined =>
      canvas.getAllByRole('row')[1]?.querySelector('.rollcall-person-name')?.textContent
    const name = first()
    await userEvent.click(next)
    await waitFor(() => expect(within(nav).getByText('Page 2 of 3')).toBeVisible())
    await waitFor(() => expect(first()).not.toBe(name))
    // The focus stays to go on with; who listens is told.
    await expect(next).toHaveFocus()
    await expect(canvas.getByText('Page 2 of 3', { selector: 'output' })).toBeInTheDocument()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(21))
    await expect(next).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(previous)
    await userEvent.click(await within(nav).findByRole('button', { name: 'Previous' }))
    await waitFor(() => expect(first()).toBe(name))
  },
}
