// Decides what the page about Can says.
import type { ComponentPage } from '../../../../.storybook/docs/component-page.ts'

export const page: ComponentPage = {
  name: 'Can',
  purpose:
    'Draws its children for those who hold a permission, in the organization or in one project. It hides; that nobody else may is what your server holds.',
  status: 'stable',
  story: 'Default',
  usage: `import { Can } from '@rollcall/ui'

export const Billing = () => (
  <Can organizationId="acme" permission="billing.read" fallback={<p>Ask an owner.</p>}>
    <a href="/billing">Invoices</a>
  </Can>
)
`,
  hooks: ['useOrganization', 'useProjects'],
  keyboard: [],
  accessibility: [
    'It draws no element: what it shows or hides is yours, with your own semantics.',
    'Until the server has answered, the fallback stands: nothing flashes that may not be seen.',
  ],
}
