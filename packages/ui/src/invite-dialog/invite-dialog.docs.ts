// Decides what the page about InviteDialog says.
import type { ComponentPage } from '../../../../.storybook/docs/component-page.ts'
import { dialogKeys } from '../../../../.storybook/docs/usual-keys.ts'

export const page: ComponentPage = {
  name: 'InviteDialog',
  purpose:
    'Invites people: a messy list becomes chips, each with a verdict before anything is sent. Or one person at a time, with the fields that the policy asks for.',
  status: 'stable',
  story: 'Empty',
  usage: `import { InviteDialog } from '@rollcall/ui'

export const InviteButton = () => (
  <InviteDialog
    organizationId="acme"
    trigger={<button type="button">Add people</button>}
    onInvited={(invitations) => console.log(\`\${invitations.length} invited\`)}
  />
)
`,
  hooks: ['useCheckInvitations', 'useInviteMembers'],
  keyboard: [
    ['Enter or Comma', 'makes a chip of what was typed'],
    ['Control + Enter or Command + Enter', 'sends'],
    ['Left or Right', 'goes from chip to chip, from the beginning of the input'],
    ['Home or End', 'goes to the first or the last chip'],
    ['Enter', 'on a chip: corrects it'],
    ['Delete or Backspace', 'on a chip: removes it'],
    ...dialogKeys,
  ],
  accessibility: [
    'Each chip says its address and its verdict; how many can be invited is announced when it changes.',
    'Enter alone never sends a list: nobody is given access by a slip of the finger.',
    'Closing it loses nothing: what was typed is there when it opens again.',
    'Afterwards each address has its result; those that failed stay in the box.',
  ],
}
