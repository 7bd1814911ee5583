import type { Actor } from '@rollcall/core'
import { MemberName, MembersTable } from '@rollcall/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { join, openStudio, type Company } from '../people.ts'
import { living, seen } from '../story.tsx'
import { Pair, theirWords, Window } from './window.tsx'

const meta: Meta = { title: 'Flows/A removal', parameters: { width: 1280 } }
export default meta

type Story = StoryObj
type Removing = Company & { kwame: Actor; memberId: string }

const story: Story = {
  ...living(async (): Promise<Removing> => {
    const opened = await openStudio()
    const { ask, organizationId, owner } = opened
    await join(opened, ['sarah@acme.example', 'Sarah O’Connell', 'admin', 'P806D', 'PT18M'])
    const kwame = await join(opened, [
      'kwame@acme.example',
      'Kwame Asante-Boateng',
      'member',
      'P512D',
      'PT7M',
    ])
    const { people } = await ask(owner, 'listPeople', { organizationId, search: 'kwame' })
    return { ...opened, kwame, memberId: people[0]?.id ?? '' }
  }),
  render: (_, { loaded }) => {
    const company = loaded.company as Removing
    const { organizationId, memberId } = company
    return (
      <Pair>
        <Window company={company} as={company.owner} part='is the owner'>
          <p className='window-note'>
            Runbook by <MemberName organizationId={organizationId} memberId={memberId} />
          </p>
          <MembersTable organizationId={organizationId} />
        </Window>
        <Window company={company} as={company.kwame} part='is a member' words={theirWords}>
          <MembersTable organizationId={organizationId} />
        </Window>
      </Pair>
    )
  },
}

export const Removed: Story = {
  ...story,
  name: 'whoever is removed loses sight at once, and their name stays, crossed out',
  play: async ({ canvas, userEvent }) => {
    const olle = within(await canvas.findByRole('region', { name: 'Window of Olle Lindqvist' }))
    const kwame = within(canvas.getByRole('region', { name: 'Window of Kwame Asante-Boateng' }))
    await seen(await kwame.findByText('Olle Lindqvist'))
    await userEvent.click(
      await olle.findByRole('button', { name: 'Actions for Kwame Asante-Boateng' }),
    )
    await userEvent.click(await olle.findByRole('menuitem', { name: /^Remove/ }))
    await userEvent.click(await olle.findByRole('button', { name: 'Remove Kwame' }))
    await seen(await kwame.findByText('You cannot see these members'))
    await expect(kwame.queryByText('Olle Lindqvist')).toBeNull()
    const name = await olle.findByText('Kwame Asante-Boateng', { selector: '.window-note *' })
    await waitFor(() =>
      expect(name.closest('[data-slot=member-name]')).toHaveAttribute('data-state', 'removed'),
    )
  },
}

export const Dark: Story = { ...story, name: 'dark, by hand', globals: { scheme: 'dark' } }
