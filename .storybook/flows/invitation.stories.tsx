import { MembersTable } from '@rollcall/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { openInvited, type Invited } from '../invited.ts'
import { living, seen } from '../story.tsx'
import { InvitedApp } from './invited-app.tsx'
import { Pair, Window } from './window.tsx'

const meta: Meta = { title: 'Flows/An invitation', parameters: { width: 1280 } }
export default meta

type Story = StoryObj
type Played = Parameters<NonNullable<Story['play']>>[0]

const story: Story = {
  ...living(() => openInvited(0)),
  render: (_, { loaded }) => {
    const company = loaded.company as Invited
    return (
      <Pair>
        <Window company={company} as={company.owner} part='is the owner'>
          <MembersTable organizationId={company.organizationId} />
        </Window>
        <InvitedApp company={company} />
      </Pair>
    )
  },
}

/** The windows of both, once the owner has invited. */
async function invited({ canvas, userEvent }: Played) {
  const olle = within(await canvas.findByRole('region', { name: 'Window of Olle Lindqvist' }))
  const noor = within(canvas.getByRole('region', { name: 'Window of Noor' }))
  await seen(await noor.findByText(/^No mail yet/))
  await userEvent.click(await olle.findByRole('button', { name: 'Invite' }))
  await olle.findByRole('dialog', { name: /^Invite people to/ })
  await userEvent.keyboard('noor@haddad.example')
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await userEvent.click(await olle.findByRole('button', { name: 'Done' }))
  await waitFor(() => expect(olle.queryByRole('dialog')).toBeNull())
  await seen(await olle.findByText('noor@haddad.example'))
  return { olle, noor }
}

/** The list of the owner says that there are two members, and nobody else. */
async function bothThere({ olle, noor }: Awaited<ReturnType<typeof invited>>): Promise<void> {
  await seen(await noor.findByRole('heading', { name: 'Your team' }))
  // Also where a row has no menu, its name has the room it needs.
  const name = await noor.findByText('Olle Lindqvist')
  await expect(name.getBoundingClientRect().width).toBeGreaterThan(40)
  await waitFor(() => expect(olle.queryByText(/^Invited by/)).toBeNull())
  await seen(await olle.findByText('Noor'))
}

export const ByLink: Story = {
  ...story,
  name: 'the owner invites, the mail arrives, its link is accepted, the owner sees it',
  play: async (context) => {
    const windows = await invited(context)
    const { noor } = windows
    const { userEvent } = context
    await seen(await noor.findByTitle(/^Mail: Olle Lindqvist/))
    await userEvent.click(noor.getByRole('button', { name: 'Follow the link in the mail' }))
    await seen(await noor.findByRole('heading', { name: /invites you/ }))
    await userEvent.click(noor.getByRole('button', { name: /^Accept/ }))
    await bothThere(windows)
  },
}

export const ByBell: Story = {
  ...story,
  name: 'the owner invites, the bell counts it, it is accepted there, the owner sees it',
  play: async (context) => {
    const windows = await invited(context)
    const { noor } = windows
    const { userEvent } = context
    await userEvent.click(await noor.findByRole('button', { name: '1 pending invitation' }))
    await userEvent.click(
      await noor.findByRole('button', { name: 'Accept the invitation to Acme Cloud' }),
    )
    await userEvent.keyboard('{Escape}')
    await bothThere(windows)
  },
}

export const Dark: Story = { ...story, name: 'dark, by hand', globals: { scheme: 'dark' } }
