import { MembersTable } from '@rollcall/ui'
import type { Meta, StoryObj } from '@storybook/react-vite'
import type { CSSProperties, ReactElement } from 'react'
import { expect } from 'storybook/test'
import { openCompany, type Company } from '../people.ts'
import { Host, living, seen } from '../story.tsx'
import { Code, Page, Section } from './page.tsx'

const meta: Meta = { title: 'Foundations/Layout and density', parameters: { width: 1080 } }
export default meta

type Story = StoryObj

const densities = [
  { name: 'Compact', value: '-1', row: 36 },
  { name: 'Ordinary', value: '0', row: 44 },
  { name: 'Roomy', value: '1', row: 52 },
] as const

function Density({ company }: { company: Company }): ReactElement {
  const { organizationId, owner } = company
  return (
    <Page
      title='Layout and density'
      lead='Everything stands on a grid of 4 pixels. Screens ask how wide their own place is, not the window: in a narrow one, rows become cards and filters wrap, down to 320 pixels.'
    >
      <Section
        title='Density'
        text='How high rows are. Controls keep their height, and grow to 44 pixels where fingers point.'
      >
        <Code label='CSS of density'>{`:root {
  --rollcall-density: -1; /* 0 and 1, and anything between */
  --rollcall-control: 32px;
}`}</Code>
        <div className='page-samples'>
          {densities.map(({ name, value }) => (
            <div
              key={name}
              className='page-sample'
              style={{ '--rollcall-density': value } as CSSProperties}
            >
              <Host company={company} as={owner} copy={{ membersTable: { title: name } }}>
                <MembersTable
                  organizationId={organizationId}
                  people='members'
                  roles={['owner', 'admin']}
                  columns={['person', 'role', 'active']}
                  filters={[]}
                />
              </Host>
            </div>
          ))}
        </div>
      </Section>
    </Page>
  )
}

export const Overview: Story = {
  ...living(openCompany),
  name: 'layout and density',
  render: (_, { loaded }) => <Density company={loaded.company as Company} />,
  play: async ({ canvas, canvasElement }) => {
    for (const name of await canvas.findAllByText('Sarah O’Connell')) await seen(name)
    const samples = [...canvasElement.querySelectorAll('.page-sample')]
    for (const [index, sample] of samples.entries()) {
      const row = sample.querySelector('tbody > .rollcall-row')
      const height = row?.getBoundingClientRect().height ?? 0
      await expect(Math.abs(height - (densities[index]?.row ?? 0))).toBeLessThanOrEqual(6)
    }
  },
}
