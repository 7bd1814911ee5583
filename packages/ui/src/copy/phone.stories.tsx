import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, within } from 'storybook/test'
import { fits } from '../../../../.storybook/fits.ts'
import { linked, type Linked } from '../../../../.storybook/invitation.ts'
import { openCompany, type Company } from '../../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { openTenant, type Added, type Tenant } from '../../../../.storybook/tenants.ts'
import { AcceptInvitation } from '../accept-invitation/accept-invitation.tsx'
import { MemberDetails } from '../member-details/member-details.tsx'
import { MembersTable } from '../members-table/members-table.tsx'
import type { Copy } from './copy.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import { ja } from './ja/index.ts'

const meta: Meta = { title: 'Languages/On a phone' }
export default meta

type Story = StoryObj
interface Opened extends Tenant {
  kwame: Added
}

const at320 = (language: string) => ({ language, viewport: { value: 'mobile1' } })

/** The list of members, and over it the dialog for inviting. */
const inviting = (language: string, copy: Copy): Story => ({
  ...living(openCompany),
  globals: at320(language),
  render: hosted<Company>(
    ({ owner }) => owner,
    ({ organizationId }) => <MembersTable organizationId={organizationId} />,
  ),
  play: async ({ canvas, userEvent }) => {
    const invite = await canvas.findByRole('button', { name: copy.membersTable.invite })
    await seen(await canvas.findByText('Sarah O’Connell'))
    await fits()
    await userEvent.click(invite)
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.paste('ada@example.com, grace@example.com, no-address')
    await seen(await dialog.findByText(copy.inviteDialog.summary(2, 1)))
    await fits()
  },
})

/** The details of somebody with access to a project. */
const details = (language: string, copy: Copy): Story => ({
  ...living(async (): Promise<Opened> => {
    const tenant = await openTenant('collaborators', { locale: language })
    const kwame = await tenant.add('kwame@nordic.example', 'Kwame Asante', 'collaborator', [
      { scope: 'project', projectId: tenant.projects.Lab1 ?? '', permissions: ['server.create'] },
    ])
    return { ...tenant, kwame }
  }),
  globals: at320(language),
  render: hosted<Opened>(
    ({ owner }) => owner,
    ({ organizationId, kwame }) => (
      <MemberDetails organizationId={organizationId} memberId={kwame.member.id} />
    ),
  ),
  play: async ({ canvas }) => {
    await seen(await canvas.findByRole('button', { name: copy.memberDetails.actions }))
    await fits()
    const lines = canvas
      .getAllByRole('rowheader')
      .map((name) => name.getBoundingClientRect().height / 20)
    await expect(Math.max(...lines)).toBeLessThan(2)
  },
})

/** The page of an invitation's link. */
const invitation = (language: string, copy: Copy): Story => ({
  ...linked(),
  globals: at320(language),
  render: hosted<Linked>(
    ({ noor }) => noor,
    ({ token }) => <AcceptInvitation token={token} />,
  ),
  play: async ({ canvas }) => {
    await seen(await canvas.findByRole('button', { name: copy.acceptInvitation.accept }))
    await fits()
  },
})

export const FrenchInviting: Story = inviting('fr', fr)
export const SpanishInviting: Story = inviting('es', es)
export const JapaneseInviting: Story = inviting('ja', ja)

export const FrenchDetails: Story = details('fr', fr)
export const SpanishDetails: Story = details('es', es)
export const JapaneseDetails: Story = details('ja', ja)

export const FrenchInvitation: Story = invitation('fr', fr)
export const SpanishInvitation: Story = invitation('es', es)
export const JapaneseInvitation: Story = invitation('ja', ja)
