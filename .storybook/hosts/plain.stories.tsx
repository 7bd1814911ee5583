import { MembersTable } from '@rollcall/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { openCompany, type Company } from '../people.ts'
import { hosted, living, seen } from '../story.tsx'
import { changedBy } from './beside.ts'
import host from './plain.css?inline'

const meta: Meta = { title: 'Hosts/Plain CSS' }
export default meta

type Story = StoryObj

export const Plain: Story = {
  ...living(openCompany),
  name: 'a host that styles every button and table',
  parameters: {
    docs: {
      description: {
        story:
          'Rollcall is in the layer `rollcall`. Name the layer of your own element styles before it, ' +
          '`@layer host, rollcall;`, and they stay out; rules in no layer, such as of a class you pass, win.',
      },
    },
  },
  render: hosted<Company>(
    ({ owner }) => owner,
    ({ organizationId }) => (
      <>
        <style data-host=''>{host}</style>
        <h1>Ledger &amp; Sons</h1>
        <p>
          <button type='button'>A button of the host</button>
        </p>
        <MembersTable organizationId={organizationId} className='host-square' />
      </>
    ),
  ),
  play: async ({ canvas, canvasElement }) => {
    await seen(await canvas.findByText('Sarah O’Connell'))
    const sheet = canvasElement.querySelector<HTMLStyleElement>('style[data-host]')!
    const screen = canvasElement.querySelector('[data-slot=members-table]')!
    await expect(getComputedStyle(screen).outlineWidth).toBe('3px')
    await expect(await changedBy(sheet, screen)).toEqual([])
    const line = screen.querySelector('.rollcall-icon > path')!
    await expect(getComputedStyle(line).fill).toBe('none')
    // The host's own are as the host wants them.
    const own = canvas.getByRole('button', { name: 'A button of the host' })
    await expect(getComputedStyle(own).textTransform).toBe('uppercase')
  },
}
