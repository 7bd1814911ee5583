// Decides how stories show the bell, where bells are: at the end of a bar.
import { PendingInvitesBell } from '@rollcall/ui'
import type { StoryObj } from '@storybook/react-vite'
import { screen, within } from 'storybook/test'
import type { Invited } from './invited.ts'
import { hosted } from './story.tsx'

/** What a story is played with. */
type Played = Parameters<NonNullable<StoryObj['play']>>[0]

/** The bell of somebody who is invited. */
export const renderBell = hosted<Invited>(
  (company) => company.noor,
  () => (
    <div style={{ display: 'flex', justifyContent: 'flex-end' }}>
      <PendingInvitesBell />
    </div>
  ),
  { pollInterval: 300 },
)

/** Opens the bell by its name, which tells how many invitations wait. */
export async function openBell(
  { canvas, userEvent }: Pick<Played, 'canvas' | 'userEvent'>,
  name: string,
): Promise<ReturnType<typeof within>> {
  await userEvent.click(await canvas.findByRole('button', { name }))
  return within(await screen.findByRole('dialog', { name: 'Invitations' }))
}
