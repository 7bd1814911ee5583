import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor, within } from 'storybook/test'
import { openCompany, openStudio, type Company } from '../../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { InvitationsTable, type InvitationsTableProps } from './invitations-table.tsx'

const meta: Meta<typeof InvitationsTable> = {
  title: 'InvitationsTable',
  component: InvitationsTable,
  tags: ['autodocs'],
}
export default meta

type Story = StoryObj<typeof InvitationsTable>

const render = (
  who: 'owner' | 'viewer' = 'owner',
  props: Omit<InvitationsTableProps, 'organizationId'> = {},
) =>
  hosted<Company>(
    (opened) => opened[who],
    (opened) => <InvitationsTable organizationId={opened.organizationId} {...props} />,
  )

const company = living(openCompany)

const row = async (address: string): Promise<HTMLElement> => {
  const cell = await screen.findByText(address, { selector: '.rollcall-person-name' })
  return cell.closest('tr') as HTMLElement
}

export const Default: Story = {
  ...company,
  name: 'open invitations say to whom, as what, by whom and until when',
  render: render(),
  play: async ({ canvas }) => {
    const lena = await row('lena.fischer@hamburg-hosting.example')
    for (const text of ['Member', 'Sarah O’Connell', 'in 10 hours'])
      await expect(lena).toHaveTextContent(text)
    await expect(canvas.getAllByRole('row')).toHaveLength(4)
    await seen(canvas.getByText('3'))
    await expect(await row('procurement@grosshandelsgesellschaft-nord.example')).toHaveTextContent(
      '2 days ago',
    )
  },
}

export const OwnColumns: Story = {
  ...company,
  name: 'a host chooses what is told of each invitation, and adds what only it knows',
  render: render('owner', {
    columns: [
      'person',
      'expires',
      { id: 'domain', label: 'Domain', render: ({ email }) => email.split('@')[1] },
    ],
  }),
  play: async ({ canvas }) => {
    const lena = await row('lena.fischer@hamburg-hosting.example')
    await expect(lena.querySelector('[data-column=domain]')).toHaveTextContent(
      /^hamburg-hosting\.example$/,
    )
    const heads = canvas.getAllByRole('columnheader')
    for (const [index, name] of ['Address', 'Expires', 'Domain', 'Actions'].entries())
      await expect(heads[index]).toHaveAccessibleName(name)
  },
}

export const Dark: Story = {
  ...Default,
  name: 'dark, it is the same list',
  globals: { scheme: 'dark' },
}

export const Narrow: Story = {
  ...company,
  name: 'on a narrow screen rows become cards, and each word says what it is',
  parameters: { width: 320 },
  render: render(),
  play: async () => {
    const noor = await row('noor@haddad.example')
    const revoke = within(noor).getByRole('button', { name: /^Revoke the invitation to noor/ })
    await expect(revoke.getBoundingClientRect().right).toBeLessThanOrEqual(
      noor.getBoundingClientRect().right,
    )
  },
}

export const Revoking: Story = {
  ...company,
  name: 'the icon at the end of an entry revokes it, once that is confirmed',
  render: render(),
  play: async ({ canvas, userEvent, loaded }) => {
    const { ask, owner, organizationId } = loaded.company as Company
    const revoke = await canvas.findByRole('button', {
      name: 'Revoke the invitation to lena.fischer@hamburg-hosting.example',
    })
    await userEvent.click(revoke)
    const first = within(await screen.findByRole('dialog', { name: /^Revoke the invitation to/ }))
    await userEvent.click(first.getByRole('button', { name: 'Cancel' }))
    await waitFor(() => expect(revoke).toHaveFocus())
    await userEvent.click(revoke)
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('button', { name: 'Revoke invitation' }))
    await seen(await canvas.findByText(/^Invitation to lena\.fischer@.* revoked$/))
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(3))
    await waitFor(() =>
      expect(document.activeElement).toHaveAccessibleName(
        'Revoke the invitation to noor@haddad.example',
      ),
    )
    const { people } = await ask(owner, 'listPeople', { organizationId, kind: 'invitation' })
    await expect(people).toHaveLength(2)
  },
}

export const Resending: Story = {
  ...company,
  name: 'an invitation is sent again from its entry, and then says when it can be once more',
  render: render('owner', { confirm: ['resendInvitation'] }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(
      await canvas.findByRole('button', { name: /^Send again to procurement@/ }),
    )
    const dialog = within(await screen.findByRole('dialog', { name: 'Send the invitation again?' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Send again' }))
    await seen(await canvas.findByText(/Invitation sent again to procurement@/))
    const again = await canvas.findByRole('button', { name: /^Send again to procurement@/ })
    await waitFor(() => expect(again).toHaveAttribute('aria-disabled', 'true'))
    await userEvent.click(again)
    await seen(await screen.findByText(/Sent a moment ago/, { selector: '.rollcall-tooltip' }))
  },
}

export const Empty: Story = {
  ...living(openStudio),
  name: 'without invitations it says so in one sentence',
  render: render(),
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('No invitation is waiting for an answer.'))
  },
}

export const NotToBeSeen: Story = {
  ...company,
  name: 'who may not read invitations learns who can help',
  render: render('viewer'),
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('You cannot see these invitations'))
  },
}

export const Unreachable: Story = {
  ...living(async () => {
    const opened = await openStudio()
    opened.network.down = true
    return opened
  }),
  name: 'a server that does not answer can be tried again',
  render: render(),
  play: async ({ canvas, userEvent, loaded }) => {
    await seen(
      await canvas.findByText('The invitations could not be loaded', {}, { timeout: 3000 }),
    )
    const { network } = loaded.company as Company
    network.down = false
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }))
    await seen(await canvas.findByText('No invitation is waiting for an answer.'))
  },
}

export const Loading: Story = {
  ...living(async () => {
    const opened = await openStudio()
    opened.network.delay = 1_000_000
    return opened
  }),
  name: 'what is on its way is drawn in its shape',
  render: render(),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Loading')).toBeInTheDocument()
  },
}
