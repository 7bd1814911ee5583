// Decides what the page about MembersTable says.
import type { ComponentPage } from '../../../../.storybook/docs/component-page.ts'
import { menuKeys } from '../../../../.storybook/docs/usual-keys.ts'

export const page: ComponentPage = {
  name: 'MembersTable',
  purpose:
    'The members screen: people and open invitations in one list, searched, filtered and sorted by the server, with everything that the viewer may do about them.',
  status: 'stable',
  story: 'Default',
  usage: `import { MembersTable } from '@rollcall/ui'
import { useUrlView } from '@rollcall/ui/hooks'

export function MembersPage({ openMember }: { openMember: (id: string) => void }) {
  // Search, filters, order and page are in the address: a reload and a shared link find them.
  const view = useUrlView()
  return (
    <MembersTable
      {...view}
      organizationId="acme"
      columns={['person', 'role', 'projects', 'active']}
      onOpenMember={(person) => openMember(person.id)}
      rowActs={(person) => [
        { id: 'copy', label: 'Copy id', onChoose: () => navigator.clipboard.writeText(person.id) },
      ]}
    />
  )
}
`,
  arrangement: `import { MembersTable } from '@rollcall/ui'
import * as Members from '@rollcall/ui/members-table'

export function TeamPage() {
  return (
    <MembersTable organizationId="acme">
      <Members.Toolbar>
        <Members.Title />
        <Members.Filter by="role" />
        <Members.Search />
        <a href="/export">Export as CSV</a>
        <Members.Invite />
      </Members.Toolbar>
      <Members.List />
    </MembersTable>
  )
}
`,
  hooks: [
    'useOrganization',
    'usePeople',
    'usePeoplePage',
    'useUrlView',
    'useChangeMember',
    'useRemoveMember',
    'useResendInvitation',
    'useRevokeInvitation',
  ],
  keyboard: [
    ['/', 'goes to the search, while nobody is typing elsewhere'],
    ['Escape', 'in the search: clears it'],
    ['Tab', 'goes through the tools, the heads that sort, and the controls of each row'],
    ['Space', 'chooses somebody, where several can be chosen'],
    ['Up or Down', 'goes from box to box; with Shift it chooses on the way'],
    ['Enter', 'on a box: goes to what can be done with those chosen'],
    ['Escape', 'lets go of those chosen'],
    ...menuKeys,
  ],
  accessibility: [
    'It is a table for those who listen, in the shape of cards too: heads, rows and cells keep their roles on a narrow screen.',
    'The sorted head has `aria-sort`. How many people a search found is announced once the answer is there.',
    'A control that may not be used now stays, can be reached, and says why.',
    'Of a long list only the rows near the screen are drawn: `aria-rowcount` and `aria-rowindex` tell how many there are and which this is. The row with the focus stays while one scrolls, and Tab goes on from there.',
    'With `paging="pages"` the way to other pages is a navigation; the focus stays on its button, and where one is, is announced.',
    'When a row goes, the focus goes to the menu of the next one.',
    'How many are chosen is announced. Who was left out by an act on several stays chosen, with the reason.',
    'Dates are relative for the eye and exact on hover; a `time` element carries the machine’s.',
  ],
}
