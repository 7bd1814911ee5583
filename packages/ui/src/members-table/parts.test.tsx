import '../styles.css'
import { createElement, createRef, type ComponentType } from 'react'
import { renderToString } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { openCompany, type Company } from '../../../../.storybook/people.ts'
import { Host } from '../../../../.storybook/story.tsx'
import * as Members from './index.ts'
import { MembersTable } from './members-table.tsx'

let company: Company

beforeAll(async () => {
  company = await openCompany()
})

const parts = Object.entries(Members)

test('the parts of the members table are these', () => {
  expect(parts.map(([name]) => name).toSorted()).toEqual(
    ['Filter', 'Invite', 'List', 'Search', 'Sort', 'Title', 'Toolbar'].toSorted(),
  )
})

// A line of tools may stand anywhere: it knows nothing.
test.each(parts.filter(([name]) => name !== 'Toolbar'))(
  '%s says outside of a table what is wrong, and what to do',
  (_, part) => {
    const Part = part as ComponentType<object>
    expect(() => renderToString(<Part />)).toThrow(/outside of <MembersTable>.*children/)
  },
)

test.each(parts.filter(([name]) => name !== 'List'))(
  '%s takes a class and a ref',
  async (_, part) => {
    const ref = createRef<HTMLElement>()
    const props: object = { by: 'role', className: 'mine', ref }
    await render(
      <Host company={company} as={company.owner}>
        <MembersTable organizationId={company.organizationId}>
          {createElement(part as ComponentType<object>, props)}
        </MembersTable>
      </Host>,
    )
    await expect.poll(() => ref.current).toBeInstanceOf(HTMLElement)
    expect(ref.current!.closest('.mine')).not.toBeNull()
    expect(ref.current!.closest('[data-slot=members-table]')).not.toBeNull()
  },
)
