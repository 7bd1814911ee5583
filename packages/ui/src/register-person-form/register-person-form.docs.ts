// Decides what the page about RegisterPersonForm says.
import type { ComponentPage } from '../../../../.storybook/docs/component-page.ts'

export const page: ComponentPage = {
  name: 'RegisterPersonForm',
  purpose:
    'Makes an account for somebody in your directory before they are invited, where the policy asks for that.',
  status: 'beta',
  story: 'Registered',
  usage: `import { RegisterPersonForm } from '@rollcall/ui'

export const RegisterPage = () => (
  <RegisterPersonForm
    organizationId="acme"
    onRegistered={(person) => console.log(\`\${person.email} has an account\`)}
  />
)
`,
  hooks: ['useRegisterPerson'],
  keyboard: [
    ['Tab', 'goes through the fields'],
    ['Enter', 'in a line of text: registers'],
  ],
  accessibility: [
    'An error stands below its field, belongs to it, and the focus goes there.',
    'Who has an account now is announced; the form is ready for the next one, with the focus in its first field.',
  ],
}
