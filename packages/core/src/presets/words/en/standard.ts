// What the roles and permissions of `standard` are called in English.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const standard: Words = {
  roles: {
    owner: {
      label: 'Owner',
      description: 'Everything, including billing and deleting the organization',
    },
    admin: { label: 'Admin', description: 'Invites and manages people and projects' },
    member: { label: 'Member', description: 'Works in every project' },
    viewer: { label: 'Viewer', description: 'Sees everything, changes nothing' },
  },
  permissions: {
    ...builtIn,
    'project.write': { label: 'Work in projects', description: 'Change what is in them' },
    'billing.read': { label: 'See billing', description: 'Invoices and payment methods' },
    'billing.write': { label: 'Change billing', description: 'Payment methods and plan' },
  },
}
