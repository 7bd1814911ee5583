// Decides what the page about OwnershipOffer says.
import type { ComponentPage } from '../../../../.storybook/docs/component-page.ts'

export const page: ComponentPage = {
  name: 'OwnershipOffer',
  purpose:
    'An ownership that waits for an answer: a card for whom it is offered to, and a line with the way back for who offered it.',
  status: 'stable',
  story: 'Mine',
  usage: `import { OwnershipOffer } from '@rollcall/ui'

export const Overview = () => (
  <OwnershipOffer organizationId="acme" onAccepted={() => location.reload()} />
)
`,
  hooks: [
    'useMyOwnershipOffers',
    'useAcceptOwnership',
    'useDeclineOwnership',
    'useCancelOwnershipOffer',
  ],
  keyboard: [
    ['Tab', 'goes through the answers'],
    ['Enter or Space', 'gives the answer that has the focus'],
  ],
  accessibility: [
    'Each offer is a region named by its heading: who offers what.',
    'It says in words what changes for both, and until when it stands.',
    'The answer is announced, and the focus stays with it.',
  ],
}
