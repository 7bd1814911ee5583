import { InviteDialog, MemberDetails, MembersTable, OrganizationMembers } from '@rollcall/ui'
import { useChangeMember, useOrganization, usePeople } from '@rollcall/ui/hooks'
import * as Members from '@rollcall/ui/members-table'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { useRef, useState, type ReactElement } from 'react'
import { expect, fn, screen, waitFor, within } from 'storybook/test'
import { openCompany, type Company } from '../people.ts'
import { hosted, living, seen } from '../story.tsx'
import './customizing.css'

const meta: Meta = {
  title: 'Foundations/Customizing',
  tags: ['autodocs'],
  parameters: {
    docs: {
      description: {
        component:
          'From a word to the whole screen. Try the steps in this order: custom properties, then a class, then ' +
          'sentences, then what a component lets you add or replace, and the hooks where you draw everything yourself.',
      },
    },
  },
}
export default meta

type Story = StoryObj

const company = living(openCompany)

const asOwner = (draw: (organizationId: string) => ReactElement, options = {}): Story => ({
  ...company,
  render: hosted<Company>(
    ({ owner }) => owner,
    ({ organizationId }) => draw(organizationId),
    options,
  ),
})

const there = async (canvas: ReturnType<typeof within>): Promise<void> =>
  seen(await canvas.findByText('Sarah O’Connell'))

export const ClassName: Story = {
  ...asOwner((organizationId) => (
    <MembersTable organizationId={organizationId} className='customized' />
  )),
  name: 'className, data-slot and data-state',
  play: async ({ canvas, canvasElement }) => {
    await there(canvas)
    const table = canvasElement.querySelector('[data-slot=members-table]')!
    await expect(table).toHaveClass('customized', 'rollcall-root')
    await expect(table).toHaveAttribute('data-state', 'ready')
    const avatar = table.querySelector('[data-slot=row] [data-slot=avatar]')!
    await expect(getComputedStyle(avatar).borderRadius).toBe('8px')
    await expect(table.querySelectorAll('[data-slot=row][data-kind=invitation]')).toHaveLength(3)
  },
}

function Scrolled({ organizationId }: { organizationId: string }): ReactElement {
  const table = useRef<HTMLElement>(null)
  return (
    <>
      <p>
        <button type='button' onClick={() => table.current?.scrollIntoView({ block: 'start' })}>
          To the members
        </button>
      </p>
      <div style={{ blockSize: 900 }} />
      <MembersTable ref={table} organizationId={organizationId} />
    </>
  )
}

export const Ref: Story = {
  ...asOwner((organizationId) => <Scrolled organizationId={organizationId} />),
  name: 'ref',
  play: async ({ canvas, canvasElement, userEvent }) => {
    await there(canvas)
    const table = canvasElement.querySelector('[data-slot=members-table]')!
    const before = table.getBoundingClientRect().top
    await userEvent.click(canvas.getByRole('button', { name: 'To the members' }))
    await waitFor(() => expect(table.getBoundingClientRect().top).toBeLessThan(before))
    window.scrollTo(0, 0)
  },
}

/** Nouns are the server's `words`; these are sentences of the screens. */
const copy = { membersTable: { title: 'Crew', emptyAct: 'Bring somebody aboard' } }

export const Copy: Story = {
  ...asOwner((organizationId) => <MembersTable organizationId={organizationId} />, { copy }),
  name: 'sentences of your own',
  play: async ({ canvas }) => {
    await there(canvas)
    await seen(canvas.getByRole('heading', { name: /Crew/ }))
  },
}

const onPage = fn()

export const Slots: Story = {
  ...asOwner((organizationId) => (
    <MembersTable
      organizationId={organizationId}
      columns={['person', 'role', 'twoFactor']}
      filters={['role']}
      rowActs={(person) => [
        {
          id: 'page',
          label: 'Page this person',
          icon: 'bell',
          ...(person.kind === 'invitation' ? { refused: 'They have not joined yet.' } : {}),
          onChoose: () => onPage(person.email),
        },
      ]}
    />
  )),
  name: 'columns, filters and acts of your own',
  play: async ({ canvas, userEvent }) => {
    await there(canvas)
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(4)
    await userEvent.click(canvas.getByRole('button', { name: /Actions for Sarah/ }))
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Page this person' }))
    await waitFor(() => expect(onPage).toHaveBeenLastCalledWith('sarah@acme.example'))
  },
}

const onInvited = fn()

/** What is written in the field goes to the host's own place, beside the ids of the invitations. */
function Charged({ organizationId }: { organizationId: string }): ReactElement {
  const [costCenter, setCostCenter] = useState('')
  return (
    <InviteDialog
      organizationId={organizationId}
      onInvited={(invitations) => onInvited(costCenter, invitations.length)}
    >
      <label className='customized-field'>
        Cost center
        <input value={costCenter} onChange={(event) => setCostCenter(event.target.value)} />
      </label>
    </InviteDialog>
  )
}

export const Fields: Story = {
  ...asOwner((organizationId) => <Charged organizationId={organizationId} />),
  name: 'a field of your own in the invite dialog',
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Invite' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.type(dialog.getByRole('textbox', { name: 'Cost center' }), 'R-204')
    await userEvent.type(
      dialog.getByRole('textbox', { name: 'Email addresses' }),
      'ada@analytical.example{Enter}',
    )
    await userEvent.click(await dialog.findByRole('button', { name: 'Send invitation' }))
    await seen(await dialog.findByText('Invitation sent'))
    await expect(onInvited).toHaveBeenLastCalledWith('R-204', 1)
  },
}

export const Replaced: Story = {
  ...asOwner((organizationId) => (
    <OrganizationMembers
      organizationId={organizationId}
      renderMember={(memberId, close) => (
        <>
          <button type='button' onClick={close}>
            All members
          </button>
          <MemberDetails organizationId={organizationId} memberId={memberId} />
        </>
      )}
    />
  )),
  name: 'a part replaced: how an opened member is drawn',
  play: async ({ canvas, userEvent }) => {
    await there(canvas)
    await userEvent.click(canvas.getByRole('button', { name: 'Kwame Asante-Boateng' }))
    await seen(await canvas.findByRole('button', { name: 'All members' }))
    await seen(await canvas.findByRole('heading', { name: /Kwame/ }))
  },
}

export const Composed: Story = {
  ...asOwner((organizationId) => (
    <MembersTable organizationId={organizationId} people='members'>
      <Members.Toolbar>
        <strong>People of the team</strong>
        <Members.Search />
        <Members.Invite />
      </Members.Toolbar>
      <Members.List />
      <small style={{ display: 'block', padding: '12px 8px' }}>
        Who left in the last 30 days is in the archive.
      </small>
    </MembersTable>
  )),
  name: 'parts put together by you',
  play: async ({ canvas }) => {
    await there(canvas)
    await seen(canvas.getByText('People of the team'))
    await seen(canvas.getByRole('button', { name: 'Invite' }))
    await seen(canvas.getByText(/in the archive/))
  },
}

/** Everything drawn by the host; what may be done still comes from the server. */
function Crew({ organizationId }: { organizationId: string }): ReactElement {
  const organization = useOrganization(organizationId)
  const people = usePeople(organizationId, { kind: 'member' })
  const change = useChangeMember()
  return (
    <ul className='headless'>
      {people.data?.pages
        .flatMap((page) => page.people)
        .map((person) => (
          <li key={person.id}>
            <strong>{person.name ?? person.email}</strong>
            <small>{person.email}</small>
            <span>{organization.data?.words.roles?.[person.role]?.label ?? person.role}</span>
            {person.actions.includes('changeMember') && person.role === 'member' && (
              <button
                type='button'
                onClick={() =>
                  change.mutate({ organizationId, memberId: person.id, role: 'viewer' })
                }
              >
                Make a viewer
              </button>
            )}
          </li>
        ))}
    </ul>
  )
}

export const Headless: Story = {
  ...asOwner((organizationId) => <Crew organizationId={organizationId} />),
  name: 'hooks only: a list of your own',
  play: async ({ canvas, userEvent }) => {
    await there(canvas)
    const [first] = canvas.getAllByRole('button', { name: 'Make a viewer' })
    const card = first!.closest('li')!
    await userEvent.click(first!)
    // At once, before the server has answered.
    await waitFor(() => expect(within(card).queryByRole('button')).toBeNull())
  },
}
