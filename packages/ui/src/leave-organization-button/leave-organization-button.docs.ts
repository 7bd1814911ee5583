// Decides what the page about LeaveOrganizationButton says.
import type { ComponentPage } from '../../../../.storybook/docs/component-page.ts'
import { dialogKeys } from '../../../../.storybook/docs/usual-keys.ts'

export const page: ComponentPage = {
  name: 'LeaveOrganizationButton',
  purpose:
    'The way out of an organization: a button that asks first, or says why nobody may go that way now.',
  status: 'stable',
  story: 'Leaving',
  usage: `import { LeaveOrganizationButton } from '@rollcall/ui'

export const DangerZone = () => (
  <LeaveOrganizationButton organizationId="acme" onLeft={() => location.assign('/')} />
)
`,
  hooks: ['useOrganization', 'useLeaveOrganization'],
  keyboard: [
    ['Enter or Space', 'asks; where leaving is refused, nothing happens and the reason is read'],
    ...dialogKeys,
  ],
  accessibility: [
    'Where leaving is refused, such as to the last owner, the button stays within reach and says why.',
    'Who is no member sees no button.',
  ],
}
