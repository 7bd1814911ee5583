import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, within } from 'storybook/test'
import { linked, type Linked } from '../../../../.storybook/invitation.ts'
import { openCompany, type Company } from '../../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { openTenant, type Tenant } from '../../../../.storybook/tenants.ts'
import { AcceptInvitation } from '../accept-invitation/accept-invitation.tsx'
import { InviteDialog } from '../invite-dialog/invite-dialog.tsx'
import { MembersTable } from '../members-table/members-table.tsx'
import { OwnershipOffer } from '../ownership-offer/ownership-offer.tsx'
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

/** The dialog that asks for everything, with one address that was refused; and what came of it. */
const asking = (language: string, invite: string, send: string, ...sentences: string[]): Story => ({
  ...living(() => openTenant('services')),
  globals: { language },
  render: hosted<Tenant>(
    ({ owner }) => owner,
    ({ organizationId }) => <InviteDialog organizationId={organizationId} />,
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: invite }))
    const dialog = within(await screen.findByRole('dialog'))
    const [, email] = dialog.getAllByRole('textbox')
    if (email) await userEvent.type(email, 'ada@edge.example')
    await userEvent.click(dialog.getByRole('button', { name: send }))
    for (const sentence of sentences) await seen(await dialog.findByText(sentence))
  },
})

/** An ownership that is offered. */
const offer = (language: string, ...sentences: (string | RegExp)[]): Story => ({
  ...living(async () => {
    const opened = await openTenant('administrators')
    const { ask, owner, organizationId, add } = opened
    const { actor, member } = await add('kersti@venta.example', 'Kersti Tamm', 'administrator')
    await ask(owner, 'offerOwnership', { organizationId, memberId: member.id })
    return { ...opened, viewer: actor }
  }),
  globals: { language },
  parameters: { width: 720 },
  render: hosted<Tenant>(
    ({ viewer }) => viewer,
    () => <OwnershipOffer />,
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

export const GermanAsking: Story = asking(
  'de',
  'Einladen',
  'Einladung senden',
  'Sprache',
  'Dienste',
)
export const ChineseAsking: Story = asking('zh', '邀请', '发送邀请', '语言', '服务')
export const RussianAsking: Story = asking(
  'ru',
  'Пригласить',
  'Отправить приглашение',
  'Язык',
  'Сервисы',
)

export const GermanOffer: Story = offer('de', /^Bis Sie annehmen, ändert sich nichts/)
export const ChineseOffer: Story = offer('zh', /^在您接受之前，一切不变/)
export const RussianOffer: Story = offer('ru', /^Пока вы не примете предложение/)
