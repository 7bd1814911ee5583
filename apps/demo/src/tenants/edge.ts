// Decides who and what Edge Networks is: the `services` policy, where a role brings roles in services with it.
import { services, servicesWords, type Grant } from '@rollcall/core'
import { edgeComposition } from './composition/edge.ts'
import { projectId, type Tenant } from './tenant.ts'
import { edgeWork } from './work.ts'

const tomasz = 'tomasz.wisniewski@edge.example'
const sunita = 'sunita@edge.example'
const yerlan = 'yerlan@edge.example'

const inCloud = (role: string, project?: string): Grant => ({
  scope: 'service',
  service: 'cloud',
  role,
  ...(project && { projectId: projectId('edge', project) }),
})

export const edge: Tenant = {
  id: 'edge',
  name: 'Edge Networks',
  policy: { name: 'services', rules: services, words: servicesWords },
  brand: {
    mark: 'E',
    accent: { light: '#c43d00', dark: '#ff9466' },
    neutral: 'oklch(0.55 0.008 50)',
    radius: '2px',
    density: -1,
    font: "'Helvetica Neue', Helvetica, Arimo, Arial, 'Inter Variable', sans-serif",
  },
  composition: edgeComposition,
  work: edgeWork,
  founded: 'P930D',
  owner: {
    email: 'owner@edge.example',
    name: 'Ada Okonkwo-Reyes',
    twoFactor: 'on',
    seen: 'PT1M',
    persona: 'Administrator. Invites users into services and projects.',
  },
  members: [
    {
      email: 'ragnhild@edge.example',
      name: 'Ragnhild Östergård-Sørensen',
      role: 'administrators',
      grants: [inCloud('administrator')],
      joined: 'P700D',
      seen: 'PT6H',
      twoFactor: 'on',
    },
    {
      email: tomasz,
      name: 'Tomasz Wiśniewski',
      role: 'engineers',
      grants: [inCloud('projectAdministrator', 'Default'), inCloud('user', 'Prod')],
      joined: 'P655D',
      seen: 'PT16M',
      twoFactor: 'on',
      persona: 'Engineer in two accounts. Holds a permanent token.',
    },
    {
      email: sunita,
      name: 'सुनीता राव',
      role: 'engineers',
      grants: [inCloud('user', 'Default'), inCloud('observer', 'Prod')],
      joined: 'P512D',
      seen: 'PT2H',
      twoFactor: 'off',
      persona: 'Engineer. User in Default, observer in Prod.',
    },
    {
      email: yerlan,
      name: 'Ерлан Нұрмағамбетов',
      role: 'engineers',
      grants: [inCloud('projectAdministrator', 'Prod')],
      joined: 'P333D',
      seen: 'P1D',
      twoFactor: 'on',
      locale: 'ru',
    },
    {
      email: 'purge-bot@edge.example',
      name: 'Release automation',
      role: 'purgeApi',
      joined: 'P300D',
      seen: 'PT10M',
      twoFactor: 'off',
    },
    {
      email: 'mei.ling@edge.example',
      name: '林美玲',
      role: 'users',
      grants: [inCloud('internalNetworkOnly', 'Default')],
      joined: 'P120D',
      seen: 'PT5H',
      twoFactor: 'on',
      locale: 'zh',
      persona: 'User. Sees no menus, and edits her own account.',
    },
    {
      email: 'gulnara@edge.example',
      name: 'Gülnarə Məmmədova-Əliyeva',
      role: 'users',
      joined: 'P18D',
      seen: 'P3D',
      twoFactor: 'off',
    },
  ],
  invitations: [
    {
      email: 'klaus-peter.zimmermann@zimmermann-medien.example',
      name: 'Klaus-Peter Zimmermann',
      locale: 'de',
      role: 'engineers',
      grants: [inCloud('internalNetworkOnly', 'Default')],
      invited: 'P2D',
    },
    { email: 'aroha@edge.example', name: 'Aroha Ngata', role: 'users', invited: 'PT4H' },
  ],
  guests: [
    {
      email: 'ibrahim@edge.example',
      name: 'İbrahim Çağlar',
      twoFactor: 'on',
      seen: 'P1D',
      persona: 'Has an account of the console, and belongs to nothing yet.',
    },
  ],
  second: {
    id: 'edge-studio',
    name: 'Edge Studio',
    founded: 'P200D',
    members: [{ email: tomasz, role: 'engineers', joined: 'P180D' }],
    projects: ['Default'],
  },
  tokens: [
    { by: tomasz, name: 'Terraform', role: 'engineers', issued: 'P240D', lifetime: 'never' },
    {
      by: 'owner@edge.example',
      name: 'Billing export',
      role: 'users',
      issued: 'P40D',
      lifetime: 'P365D',
    },
    { by: yerlan, name: 'Release pipeline', role: 'purgeApi', issued: 'P150D', lifetime: 'P90D' },
  ],
  projects: [
    {
      name: 'Default',
      region: 'lu-1',
      status: 'running',
      instances: 11,
      deployed: 'PT3H',
      by: tomasz,
    },
    {
      name: 'Prod',
      region: 'sg-1',
      status: 'running',
      instances: 32,
      deployed: 'PT20M',
      by: yerlan,
    },
  ],
}
