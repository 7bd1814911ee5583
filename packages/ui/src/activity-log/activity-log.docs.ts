// Decides what the page about ActivityLog says.
import type { ComponentPage } from '../../../../.storybook/docs/component-page.ts'

export const page: ComponentPage = {
  name: 'ActivityLog',
  purpose:
    'Who did what to whom, in words, by day: the audit of an organization for those who may read it.',
  status: 'beta',
  story: 'Default',
  usage: `import { ActivityLog } from '@rollcall/ui'

export const ActivityPage = () => <ActivityLog organizationId="acme" pageSize={30} />
`,
  hooks: ['useAuditEntries'],
  keyboard: [
    ['Tab', 'goes through the filters, the entries that unfold, and what loads more'],
    ['Enter or Space', 'opens a filter, or unfolds what one act did to several people'],
    ['Up or Down', 'in the filter by person: goes through who was found'],
    ['Escape', 'closes the filter; the focus goes back to its button'],
  ],
  accessibility: [
    'Days are headings, entries a list; each entry is one sentence.',
    'Times are relative for the eye and exact on hover.',
    'What a filter found is announced.',
  ],
}
