import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen } from 'storybook/test'
import { history } from '../../../../.storybook/history.ts'
import { openStudio, type Company } from '../../../../.storybook/people.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { ActivityLog } from './activity-log.tsx'

const meta: Meta<typeof ActivityLog> = {
  title: 'ActivityLog/States and languages',
  component: ActivityLog,
}
export default meta

type Story = StoryObj<typeof ActivityLog>

const render = (who: 'owner' | 'viewer' = 'owner', host: Parameters<typeof hosted>[2] = {}) =>
  hosted<Company>(
    (opened) => opened[who],
    (opened) => <ActivityLog organizationId={opened.organizationId} />,
    host,
  )

const entry = async (sentence: RegExp): Promise<HTMLElement> => {
  const found = (text: string, element: Element | null): boolean =>
    element?.matches('.rollcall-activity-sentence') === true &&
    sentence.test(element.textContent ?? '') &&
    text !== undefined
  return (await screen.findByText(found)).closest('li') as HTMLElement
}

export const German: Story = {
  ...living(history),
  render: render(),
  name: 'in German, names and roles stand where German wants them',
  globals: { language: 'de' },
  play: async ({ canvas }) => {
    await seen(await canvas.findByRole('heading', { name: 'Heute' }))
    await entry(/^Sarah O’Connell hat die Rolle von 王秀英 von Admin zu Betrachter geändert$/)
  },
}

export const Russian: Story = {
  ...living(history),
  render: render(),
  name: 'in Russian, nobody is given a gender',
  globals: { language: 'ru' },
  play: async ({ canvas }) => {
    await seen(await canvas.findByRole('heading', { name: 'Сегодня' }))
    await entry(/^Sarah O’Connell меняет роль: 王秀英, «Администратор» → «Наблюдатель»$/)
    await entry(/^Sarah O’Connell приглашает 6 человек$/)
  },
}

export const Chinese: Story = {
  ...living(history),
  render: render(),
  name: 'in Chinese',
  globals: { language: 'zh' },
  play: async ({ canvas }) => {
    await seen(await canvas.findByRole('heading', { name: '今天' }))
    await entry(/^Sarah O’Connell 将 王秀英 的角色从 管理员 改为 查看者$/)
  },
}

export const HostWords: Story = {
  ...living(openStudio),
  name: 'the host may call itself by its name',
  render: render('owner', { copy: { activityLog: { system: 'Acme Console' } } }),
  play: async () => {
    const created = await entry(/^Acme Console created the organization$/)
    await expect(created).toHaveTextContent('Olle Lindqvist You joined as Owner')
  },
}

export const NoAccess: Story = {
  ...living(history),
  name: 'who may not read it reads who can help',
  render: render('viewer'),
  play: async ({ canvas }) => {
    await seen(await canvas.findByText('You cannot see this activity'))
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

export const Unreachable: Story = {
  ...living(async () => {
    const opened = await openStudio()
    opened.network.down = true
    return opened
  }),
  name: 'a server that does not answer can be tried again',
  render: render(),
  play: async ({ canvas, userEvent, loaded }) => {
    await canvas.findByText('The activity could not be loaded', {}, { timeout: 3000 })
    const { network } = loaded.company as Company
    network.down = false
    await userEvent.click(canvas.getByRole('button', { name: 'Try again' }))
    await entry(/^The system created/)
    await expect(document.activeElement).toHaveClass('rollcall-activity-body')
  },
}

export const Loading: Story = {
  ...living(async () => {
    const opened = await openStudio()
    opened.network.delay = 1_000_000
    return opened
  }),
  name: 'what is on its way is drawn in its shape',
  render: render(),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Loading')).toBeInTheDocument()
  },
}

export const OtherWindow: Story = {
  ...living(openStudio),
  name: 'what somebody does elsewhere appears without a reload',
  render: render('owner', { pollInterval: 200 }),
  play: async ({ loaded }) => {
    const { ask, owner, organizationId } = loaded.company as Company
    await entry(/^The system created/)
    await ask(owner, 'inviteMembers', { organizationId, people: [{ email: 'ada@acme.example' }] })
    await entry(/^Olle Lindqvist You invited ada@acme\.example as Member$/)
  },
}
