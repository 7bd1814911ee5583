import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { openTenant, type Added, type Tenant } from '../../../../.storybook/tenants.ts'
import { hosted, living, seen } from '../../../../.storybook/story.tsx'
import { MemberDetails } from './member-details.tsx'

const meta: Meta<typeof MemberDetails> = {
  title: 'MemberDetails/Languages',
  component: MemberDetails,
}
export default meta

type Story = StoryObj<typeof MemberDetails>
interface Opened extends Tenant {
  kwame: Added
}

/** Somebody with a few permissions in one project, seen by an owner who reads that language. */
const details = (language: string, box: string, update: string, why: RegExp): Story => ({
  ...living(async (): Promise<Opened> => {
    const tenant = await openTenant('collaborators', { locale: language })
    const projectId = tenant.projects.Lab1 ?? ''
    const kwame = await tenant.add('kwame@nordic.example', 'Kwame Asante', 'collaborator', [
      { scope: 'project', projectId, permissions: ['server.create', 'domain.delete'] },
    ])
    return { ...tenant, kwame }
  }),
  globals: { language },
  render: hosted<Opened>(
    ({ owner }) => owner,
    ({ organizationId, kwame }) => (
      <MemberDetails organizationId={organizationId} memberId={kwame.member.id} />
    ),
  ),
  play: async ({ canvas, userEvent }) => {
    const cell = await canvas.findByRole('checkbox', { name: box })
    await expect(cell).toBeChecked()
    await userEvent.click(cell)
    await seen(canvas.getByRole('button', { name: update }))
    await userEvent.click(canvas.getByRole('button', { name: why }))
    await seen(await canvas.findByRole('heading', { name: 'Lab1' }))
  },
})

export const German: Story = details(
  'de',
  'Server anlegen in Lab1',
  'Aktualisieren',
  /^Alles, was die Person darf/,
)
export const Chinese: Story = details('zh', '“Lab1”中的创建服务器', '更新', /^可以执行的全部操作/)
export const Russian: Story = details(
  'ru',
  'Серверы: создание («Lab1»)',
  'Обновить',
  /^Всё, что разрешено/,
)
