import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor, within } from 'storybook/test'
import { openCompany, type Company } from '../../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { OrganizationMembers, type OrganizationMembersProps } from './organization-members.tsx'

const meta: Meta<typeof OrganizationMembers> = {
  title: 'OrganizationMembers',
  component: OrganizationMembers,
  tags: ['autodocs'],
}
export default meta

type Story = StoryObj<typeof OrganizationMembers>

const render = (
  who: 'owner' | 'viewer' = 'owner',
  props: Omit<OrganizationMembersProps, 'organizationId'> = {},
  dir?: 'rtl',
) =>
  hosted<Company>(
    (opened) => opened[who],
    (opened) => <OrganizationMembers organizationId={opened.organizationId} {...props} />,
    { dir },
  )

const company = living(openCompany)

export const Default: Story = {
  ...company,
  name: 'members and invitations each have a tab',
  render: render(),
  play: async ({ canvas, userEvent }) => {
    const members = await canvas.findByRole('tab', { name: 'Members 10' })
    const invitations = await canvas.findByRole('tab', { name: 'Invitations 3' })
    await expect(members).toHaveAttribute('aria-selected', 'true')
    await canvas.findByText('Olle Lindqvist')
    await expect(canvas.queryByText('noor@haddad.example')).toBeNull()
    await userEvent.click(invitations)
    await seen(await canvas.findByText('noor@haddad.example'))
    await expect(canvas.getByRole('tabpanel', { name: 'Invitations 3' })).toBeVisible()
  },
}

export const MembersTab: Story = {
  ...company,
  name: 'the members tab invites, searches and filters',
  render: render(),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Invite' }))
    await screen.findByRole('dialog', { name: 'Invite people to Acme Cloud' })
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  },
}

export const MembersTabDark: Story = {
  ...MembersTab,
  name: 'dark, the members tab',
  globals: { scheme: 'dark' },
}

export const Narrow: Story = {
  ...company,
  name: 'on a narrow screen the tabs stay in their line',
  parameters: { width: 320 },
  render: render(),
  play: async ({ canvas }) => {
    await canvas.findByRole('tab', { name: 'Invitations 3' })
    await seen(await canvas.findByText('Olle Lindqvist'))
  },
}

export const Keyboard: Story = {
  ...company,
  name: 'arrows lead from tab to tab, and only the chosen one is in the order of focus',
  render: render(),
  play: async ({ canvas, userEvent }) => {
    const members = await canvas.findByRole('tab', { name: 'Members 10' })
    const invitations = await canvas.findByRole('tab', { name: 'Invitations 3' })
    await userEvent.tab()
    await expect(members).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    await expect(invitations).toHaveFocus()
    await expect(invitations).toHaveAttribute('aria-selected', 'true')
    await expect(members).toHaveAttribute('tabindex', '-1')
    await userEvent.keyboard('{Home}')
    await expect(members).toHaveFocus()
    await userEvent.keyboard('{End}')
    await expect(invitations).toHaveFocus()
    await seen(await canvas.findByText('noor@haddad.example'))
  },
}

export const RightToLeft: Story = {
  ...company,
  name: 'from right to left the arrows are mirrored too',
  render: render('owner', {}, 'rtl'),
  play: async ({ canvas, userEvent }) => {
    const members = await canvas.findByRole('tab', { name: 'Members 10' })
    const invitations = await canvas.findByRole('tab', { name: 'Invitations 3' })
    members.focus()
    await userEvent.keyboard('{ArrowLeft}')
    await expect(invitations).toHaveFocus()
  },
}

export const FirstInvitations: Story = {
  ...company,
  name: 'the host says which tab is open at first',
  render: render('owner', { defaultTab: 'invitations' }),
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('noor@haddad.example'))
    await expect(canvas.getByRole('tab', { name: /^Invitations/ })).toHaveAttribute(
      'aria-selected',
      'true',
    )
  },
}

export const WithoutInvitations: Story = {
  ...company,
  name: 'who may not read invitations sees the members and no tabs',
  render: render('viewer', { defaultTab: 'invitations' }),
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('Olle Lindqvist'))
    await seen(canvas.getByRole('heading', { name: 'Members' }))
    await expect(canvas.queryByRole('tab')).toBeNull()
  },
}

export const Opened: Story = {
  ...company,
  name: 'an opened member stands in the place of the tables, and closing leads back to their name',
  render: render(),
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(await canvas.findByRole('searchbox'), 'kwame')
    await waitFor(() => expect(canvas.getAllByRole('row')).toHaveLength(2))
    const name = canvas.getByRole('button', { name: 'Kwame Asante-Boateng' })
    name.focus()
    await userEvent.keyboard('{Enter}')
    const details = await canvas.findByRole('region', { name: 'Kwame Asante-Boateng' })
    await expect(details.closest('.rollcall-opened')).toHaveFocus()
    await expect(canvas.queryByRole('table')).toBeNull()
    await userEvent.click(within(details).getByRole('button', { name: 'Back' }))
    await expect(canvas.getByRole('searchbox')).toHaveValue('kwame')
    await expect(name).toHaveFocus()
  },
}

export const OwnDetails: Story = {
  ...company,
  name: 'a host draws an opened member itself where it wants to',
  render: render('owner', {
    renderMember: (memberId, close) => (
      <section aria-label='Member' data-id={memberId}>
        <button type='button' onClick={close}>
          Close
        </button>
      </section>
    ),
  }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Kwame Asante-Boateng' }))
    const details = within(await canvas.findByRole('region', { name: 'Member' }))
    await userEvent.click(details.getByRole('button', { name: 'Close' }))
    await seen(canvas.getByRole('button', { name: 'Kwame Asante-Boateng' }))
  },
}
