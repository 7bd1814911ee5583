import type { Actor, Member } from '@rollcall/core'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { openTenant, type Tenant } from '../../../../.storybook/tenants.ts'
import { OwnershipOffer } from './ownership-offer.tsx'

const meta: Meta<typeof OwnershipOffer> = {
  title: 'OwnershipOffer',
  component: OwnershipOffer,
  tags: ['autodocs'],
  parameters: { width: 720 },
}
export default meta

type Story = StoryObj<typeof OwnershipOffer>
type Play = NonNullable<Story['play']>
type Offered = Tenant & { kersti: Actor; member: Member; offerId: string }

const openOffered = async (name = 'Kersti Tamm'): Promise<Offered> => {
  const opened = await openTenant('administrators')
  const { ask, owner, organizationId } = opened
  const { actor, member } = await opened.add('kersti@venta.example', name, 'administrator')
  const { offer } = await ask(owner, 'offerOwnership', { organizationId, memberId: member.id })
  return { ...opened, kersti: actor, member, offerId: offer.id }
}
const offered = (name?: string) => living(() => openOffered(name))

const mine = hosted<Offered>(
  (company) => company.kersti,
  () => <OwnershipOffer fallback={<p>Nothing is offered to you.</p>} />,
)
const given = hosted<Offered>(
  (company) => company.owner,
  ({ organizationId }) => <OwnershipOffer organizationId={organizationId} />,
  { pollInterval: 300 },
)

/** The roles of the one who offered, and of the one it was offered to. */
const rolesOf = async ({ loaded }: Parameters<Play>[0]) => {
  const { ask, owner, kersti, organizationId } = loaded.company as Offered
  const roleOf = async (actor: Actor) =>
    (await ask(actor, 'getOrganization', { organizationId })).viewer.role
  return [await roleOf(owner), await roleOf(kersti)]
}

export const Mine: Story = {
  ...offered(),
  name: 'it says who offers what, what changes, and until when',
  render: mine,
  play: async (context) => {
    const { canvas } = context
    const title = 'Maarja Kask offers you the ownership of Venta Grupp'
    await seen(await canvas.findByRole('region', { name: title }))
    await seen(canvas.getByText(/Then you are Owner, and Maarja Kask becomes Administrator/))
    await seen(canvas.getByText(/^The offer ends in 7 days/))
    await expect(await rolesOf(context)).toEqual(['owner', 'administrator'])
  },
}

export const Accepted: Story = {
  ...Mine,
  name: 'accepting changes both roles at once',
  play: async (context) => {
    const { canvas, userEvent } = context
    await userEvent.click(await canvas.findByRole('button', { name: 'Accept ownership' }))
    const title = await canvas.findByRole('heading', { name: 'You own Venta Grupp now' })
    await waitFor(() => expect(title).toHaveFocus())
    await expect(await rolesOf(context)).toEqual(['administrator', 'owner'])
  },
}

export const Declined: Story = {
  ...Mine,
  name: 'declining changes nothing',
  play: async (context) => {
    const { canvas, userEvent } = context
    await canvas.findByRole('button', { name: 'Decline' })
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await seen(await canvas.findByRole('heading', { name: 'Offer declined' }))
    await expect(await rolesOf(context)).toEqual(['owner', 'administrator'])
  },
}

export const TakenBack: Story = {
  ...Mine,
  name: 'an offer that was taken back meanwhile says so when it is answered',
  play: async (context) => {
    const { canvas, userEvent, loaded } = context
    const { ask, owner, organizationId, offerId } = loaded.company as Offered
    const accept = await canvas.findByRole('button', { name: 'Accept ownership' })
    await ask(owner, 'cancelOwnershipOffer', { organizationId, offerId })
    await userEvent.click(accept)
    await seen(await canvas.findByText('This offer was already answered or taken back.'))
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

export const Unreachable: Story = {
  ...Mine,
  name: 'when the server does not answer it can be tried again',
  play: async (context) => {
    const { canvas, userEvent, loaded } = context
    const { network } = loaded.company as Offered
    const accept = await canvas.findByRole('button', { name: 'Accept ownership' })
    network.down = true
    await userEvent.click(accept)
    await seen(await canvas.findByText(/The server did not answer/))
    network.down = false
    await userEvent.click(canvas.getByRole('button', { name: 'Accept ownership' }))
    await seen(await canvas.findByRole('heading', { name: 'You own Venta Grupp now' }))
  },
}

export const Nothing: Story = {
  ...Mine,
  name: 'when nothing waits the page says its own words',
  render: hosted<Offered>(
    (company) => company.owner,
    () => <OwnershipOffer fallback={<p>Nothing is offered to you.</p>} />,
  ),
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('Nothing is offered to you.'))
  },
}

export const Missing: Story = {
  ...living(async () => {
    const opened = await openOffered()
    opened.network.down = true
    return opened
  }),
  name: 'a page that could not ask says so, and asks again',
  render: mine,
  play: async ({ canvas, userEvent, loaded }) => {
    await seen(await canvas.findByText(/The server did not answer/))
    const { network } = loaded.company as Offered
    network.down = false
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }))
    await seen(await canvas.findByRole('button', { name: 'Accept ownership' }))
  },
}

export const Given: Story = {
  ...offered(),
  name: 'the owner sees who has not answered, and can take it back',
  render: given,
  play: async (context) => {
    const { canvas, userEvent } = context
    await seen(await canvas.findByRole('region', { name: 'Kersti Tamm has not answered yet' }))
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel offer' }))
    await seen(await canvas.findByRole('heading', { name: /^The offer to Kersti Tamm is taken/ }))
    const { ask, kersti } = context.loaded.company as Offered
    await expect(await ask(kersti, 'listMyOwnershipOffers', {})).toEqual({ offers: [] })
  },
}

export const Answered: Story = {
  ...Given,
  name: 'when the other person accepts, the owner sees it go',
  play: async ({ canvas, loaded }) => {
    const { ask, kersti, offerId } = loaded.company as Offered
    await canvas.findByRole('button', { name: 'Cancel offer' })
    await ask(kersti, 'acceptOwnership', { offerId })
    await waitFor(() => expect(canvas.queryByRole('region')).toBeNull())
  },
}

const longName = 'José Antonio Fernández de la Cruz y Montealegre'

export const Long: Story = {
  ...offered(longName),
  name: 'narrow, with a long name',
  parameters: { width: 343 },
  render: given,
  play: async ({ canvas }) => {
    await seen(await canvas.findByRole('region', { name: `${longName} has not answered yet` }))
  },
}

export const Dark: Story = { ...Mine, name: 'dark, it says the same', globals: { scheme: 'dark' } }
