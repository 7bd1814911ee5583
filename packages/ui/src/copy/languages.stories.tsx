import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, within } from 'storybook/test'
import { linked, type Linked } from '../../../../.storybook/invitation.ts'
import { openCompany, type Company } from '../../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { AcceptInvitation } from '../accept-invitation/accept-invitation.tsx'
import { MembersTable } from '../members-table/members-table.tsx'
import { PendingInvitesBell } from '../pending-invites-bell/pending-invites-bell.tsx'

const meta: Meta = { title: 'Languages' }
export default meta

type Story = StoryObj
type Play = NonNullable<Story['play']>

const says =
  (...sentences: (string | RegExp)[]): Play =>
  async ({ canvas }) => {
    for (const sentence of sentences) await seen(await canvas.findByText(sentence))
  }

/** The owner's list of members. */
const members = (language: string, play: Play): Story => ({
  ...living(openCompany),
  globals: { language },
  render: hosted<Company>(
    ({ owner }) => owner,
    ({ organizationId }) => <MembersTable organizationId={organizationId} />,
  ),
  play,
})

/** The dialog for inviting, with two addresses that fit and one that does not. */
const inviting = (language: string, invite: string, ...sentences: (string | RegExp)[]): Story =>
  members(language, async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: invite }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.paste('ada@example.com, grace@example.com, no-address')
    for (const sentence of sentences) await seen(await dialog.findByText(sentence))
    await expect(dialog.getAllByRole('listitem')).toHaveLength(3)
  })

/** The bell of somebody who is invited once. */
const bell = (language: string, name: string, ...sentences: (string | RegExp)[]): Story => ({
  ...linked(),
  globals: { language },
  render: hosted<Linked>(
    ({ noor }) => noor,
    () => (
      <div style={{ display: 'flex', justifyContent: 'flex-end' }}>
        <PendingInvitesBell />
      </div>
    ),
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name }))
    const list = within(await screen.findByRole('dialog'))
    for (const sentence of sentences) await seen(await list.findByText(sentence))
  },
})

/** The page of an invitation's link. */
const invitation = (language: string, ...sentences: (string | RegExp)[]): Story => ({
  ...linked(),
  globals: { language },
  parameters: { width: 448 },
  render: hosted<Linked>(
    ({ noor }) => noor,
    ({ token }) => <AcceptInvitation token={token} />,
  ),
  play: says(...sentences),
})

export const GermanMembers: Story = members('de', says(/Eingeladen von Sarah O’Connell/))
export const ChineseMembers: Story = members('zh', says(/邀请人：Sarah O’Connell/))
export const RussianMembers: Story = members('ru', says(/Приглашает Sarah O’Connell/))

export const GermanInviting: Story = inviting('de', 'Einladen', '2 bereit, 1 zu korrigieren')
export const ChineseInviting: Story = inviting('zh', '邀请', '2个已就绪，1个需要检查')
export const RussianInviting: Story = inviting(
  'ru',
  'Пригласить',
  'Готово: 2. Нужно исправить: 1',
  'Отправить 2 приглашения',
)

export const GermanBell: Story = bell('de', '1 offene Einladung', /^Acme Cloud lädt Sie als/)
export const ChineseBell: Story = bell('zh', '1份待处理的邀请', /^“Acme Cloud”邀请您以/)
export const RussianBell: Story = bell(
  'ru',
  '1 приглашение ждёт ответа',
  /^«Acme Cloud» приглашает/,
)

export const GermanInvitation: Story = invitation('de', 'Die Einladung läuft in 7 Tagen ab.')
export const ChineseInvitation: Story = invitation('zh', '此邀请将于7天后过期。')
export const RussianInvitation: Story = invitation('ru', 'Приглашение истекает через 7 дней.')
