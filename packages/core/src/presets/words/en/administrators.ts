// What things of `administrators` are called in English.
import type { Words } from '../../../words.ts'
import { builtIn } from './built-in.ts'

export const administrators: Words = {
  roles: {
    owner: {
      label: 'Owner',
      description: 'Everything, billing included; hands the organization over',
    },
    administrator: {
      label: 'Administrator',
      description:
        'All resources, projects and people; neither billing nor the organization itself',
    },
    member: { label: 'Member', description: 'Works in single projects only' },
  },
  permissions: {
    ...builtIn,
    'project.create': { label: 'Create projects', description: 'In the organization' },
    'project.delete': { label: 'Delete projects', description: 'With all that is in them' },
    'billing.read': { label: 'See billing', description: 'Invoices and payment methods' },
    'billing.write': { label: 'Change billing', description: 'Payment methods and limits' },
    'resource.read': { label: 'See resources', description: 'In a project' },
    'resource.write': { label: 'Work with resources', description: 'In a project' },
  },
  projectRoles: {
    member: { label: 'Project member', description: 'Works with all resources of the project' },
  },
}
