import type { Actor } from '@rollcall/core'
import { MembersTable, OwnershipOffer } from '@rollcall/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { living } from '../story.tsx'
import { openTenant, type Tenant } from '../tenants.ts'
import { Pair, theirWords, Window } from './window.tsx'

const meta: Meta = { title: 'Flows/A hand-over of ownership', parameters: { width: 1280 } }
export default meta

type Story = StoryObj
type Handing = Tenant & { kersti: Actor }

const members = ({ organizationId }: Handing) => (
  <>
    <OwnershipOffer organizationId={organizationId} />
    <MembersTable organizationId={organizationId} />
  </>
)

const story: Story = {
  ...living(async (): Promise<Handing> => {
    const opened = await openTenant('administrators')
    await opened.add('tanel@venta.example', 'Tanel Rebane', 'member')
    const { actor } = await opened.add('kersti@venta.example', 'Kersti Tamm', 'administrator')
    return { ...opened, kersti: actor }
  }),
  render: (_, { loaded }) => {
    const company = loaded.company as Handing
    return (
      <Pair>
        <Window company={company} as={company.owner} part='is the owner'>
          {members(company)}
        </Window>
        <Window company={company} as={company.kersti} part='is an administrator' words={theirWords}>
          {members(company)}
        </Window>
      </Pair>
    )
  },
}

export const Accepted: Story = {
  ...story,
  name: 'the owner offers it, the other one accepts, and both roles change at once',
  play: async ({ canvas, userEvent }) => {
    const maarja = within(await canvas.findByRole('region', { name: 'Window of Maarja Kask' }))
    const kersti = within(canvas.getByRole('region', { name: 'Window of Kersti Tamm' }))
    await userEvent.click(await maarja.findByRole('button', { name: 'Actions for Kersti Tamm' }))
    await userEvent.click(await maarja.findByRole('menuitem', { name: /ownership/ }))
    const asked = within(await maarja.findByRole('dialog', { name: /ownership/ }))
    await userEvent.click(asked.getByRole('button', { name: /^Send offer|^Offer/ }))
    await waitFor(() => expect(maarja.queryByRole('dialog')).toBeNull())

    const offer = within(await kersti.findByRole('region', { name: /offers you the ownership/ }))
    await userEvent.click(offer.getByRole('button', { name: /^Accept/ }))
    for (const list of [maarja, kersti]) {
      const row = async (name: string) => {
        const cell = await list.findByText(name, { selector: '.rollcall-person-name' })
        return cell.closest('tr')
      }
      await waitFor(async () => expect(await row('Kersti Tamm')).toHaveTextContent('Owner'))
      await waitFor(async () => expect(await row('Maarja Kask')).toHaveTextContent('Administrator'))
    }
  },
}

export const Dark: Story = { ...story, name: 'dark, by hand', globals: { scheme: 'dark' } }
