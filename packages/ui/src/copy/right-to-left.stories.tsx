import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, within } from 'storybook/test'
import { fits } from '../../../../.storybook/fits.ts'
import { history } from '../../../../.storybook/history.ts'
import { linked, type Linked } from '../../../../.storybook/invitation.ts'
import { openCompany, type Company } from '../../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { openTenant, type Added, type Tenant } from '../../../../.storybook/tenants.ts'
import { AcceptInvitation } from '../accept-invitation/accept-invitation.tsx'
import { ActivityLog } from '../activity-log/activity-log.tsx'
import { MemberDetails } from '../member-details/member-details.tsx'
import { OrganizationMembers } from '../organization-members/organization-members.tsx'
import { PendingInvitesBell } from '../pending-invites-bell/pending-invites-bell.tsx'

const meta: Meta = { title: 'Languages/Arabic' }
export default meta

type Story = StoryObj

const globals = { language: 'ar' }
const phone = { ...globals, viewport: { value: 'mobile1' } }

const mirrored = async (first: HTMLElement, last: HTMLElement): Promise<void> => {
  const left = (one: HTMLElement): number => one.getBoundingClientRect().left
  await expect(left(first)).toBeGreaterThan(left(last))
}

export const Members: Story = {
  ...living(openCompany),
  name: 'members: first on the right, arrows mirrored, addresses in their own direction',
  globals,
  render: hosted<Company>(
    ({ owner }) => owner,
    ({ organizationId }) => <OrganizationMembers organizationId={organizationId} />,
  ),
  play: async ({ canvas, userEvent }) => {
    const members = await canvas.findByRole('tab', { name: /^الأعضاء/ })
    const invitations = await canvas.findByRole('tab', { name: /^الدعوات/ })
    await mirrored(members, invitations)
    await mirrored(members, await canvas.findByRole('button', { name: 'دعوة' }))
    const name = await canvas.findByText('Sarah O’Connell')
    await expect(name.tagName).toBe('BDI')
    // Not at the other end of its box, which is as wide as the column.
    const end = (one: Element | null): number => one?.getBoundingClientRect().right ?? 0
    const words = document.createRange()
    words.selectNodeContents(name)
    await expect(Math.abs(words.getBoundingClientRect().right - end(name))).toBeLessThan(2)
    await expect(getComputedStyle(name).textAlign).toBe('right')
    await userEvent.click(await canvas.findByRole('button', { name: /^دور .*Sarah O’Connell/ }))
    const menu = await screen.findByRole('menu')
    await expect(getComputedStyle(menu).direction).toBe('rtl')
    await userEvent.keyboard('{Escape}')
    members.focus()
    await userEvent.keyboard('{ArrowLeft}')
    await expect(invitations).toHaveFocus()
  },
}

export const MembersOnPhone: Story = {
  ...Members,
  name: 'members: nothing is cut off at 320 px',
  globals: phone,
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('Sarah O’Connell'))
    await fits()
  },
}

const paste = 'ada@example.com, grace@example.com, no-address'

export const Inviting: Story = {
  ...Members,
  name: 'inviting: addresses stand in their own direction, counts bend in six ways',
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'دعوة' }))
    const dialog = await screen.findByRole('dialog')
    await expect(getComputedStyle(dialog).direction).toBe('rtl')
    await userEvent.paste(paste)
    await seen(await within(dialog).findByText('جاهز: 2، بحاجة إلى مراجعة: 1'))
    await seen(within(dialog).getByRole('button', { name: 'إرسال دعوتين' }))
    await mirrored(
      within(dialog).getByRole('button', { name: 'إغلاق' }),
      within(dialog).getByRole('button', { name: 'إرسال دعوتين' }),
    )
  },
}

export const InvitingOnPhone: Story = {
  ...Inviting,
  name: 'inviting: nothing is cut off at 320 px',
  globals: phone,
  play: async (context) => {
    await Inviting.play?.(context)
    await fits()
  },
}

export const Bell: Story = {
  ...linked(),
  name: 'the bell: nothing is cut off at 320 px',
  globals: phone,
  render: hosted<Linked>(
    ({ noor }) => noor,
    () => <PendingInvitesBell />,
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'دعوة معلّقة واحدة' }))
    const list = await screen.findByRole('dialog')
    await expect(getComputedStyle(list).direction).toBe('rtl')
    await seen(await within(list).findByText(/^دعوة من .*Acme Cloud/))
    await fits()
  },
}

interface Opened extends Tenant {
  kwame: Added
}

export const Details: Story = {
  ...living(async (): Promise<Opened> => {
    const tenant = await openTenant('collaborators', { locale: 'ar' })
    const kwame = await tenant.add('kwame@nordic.example', 'Kwame Asante', 'collaborator', [
      { scope: 'project', projectId: tenant.projects.Lab1 ?? '', permissions: ['server.create'] },
    ])
    return { ...tenant, kwame }
  }),
  name: 'the details of a member: nothing is cut off at 320 px',
  globals: phone,
  render: hosted<Opened>(
    ({ owner }) => owner,
    ({ organizationId, kwame }) => (
      <MemberDetails
        organizationId={organizationId}
        memberId={kwame.member.id}
        onClose={() => {}}
      />
    ),
  ),
  play: async ({ canvas, userEvent }) => {
    const cell = await canvas.findByRole('checkbox', { name: /الخوادم.*إنشاء.*Lab1/ })
    await userEvent.click(cell)
    await seen(canvas.getByRole('button', { name: 'تحديث' }))
    const back = document.querySelector('[data-icon=back]')
    await expect(back && getComputedStyle(back).scale).toBe('-1 1')
    await fits()
  },
}

export const Activity: Story = {
  ...living(history),
  name: 'the activity: nothing is cut off at 320 px',
  globals: phone,
  render: hosted<Company>(
    ({ owner }) => owner,
    ({ organizationId }) => <ActivityLog organizationId={organizationId} />,
  ),
  play: async ({ canvas }) => {
    await seen(await canvas.findByRole('heading', { name: 'اليوم' }))
    await fits()
  },
}

export const Invitation: Story = {
  ...linked(),
  name: 'the page of an invitation: nothing is cut off at 320 px',
  globals: phone,
  render: hosted<Linked>(
    ({ noor }) => noor,
    ({ token }) => <AcceptInvitation token={token} />,
  ),
  play: async ({ canvas }) => {
    await seen(await canvas.findByText(/^تنتهي صلاحية الدعوة .*خلال 7 أيام/))
    await seen(canvas.getByRole('button', { name: 'قبول الدعوة' }))
    await fits()
  },
}
