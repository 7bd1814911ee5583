// Decides who and what Nordic Labs is: the `collaborators` policy. People come with nothing, and get projects one by one.
import { collaborators, collaboratorsWords, type Grant } from '@rollcall/core'
import { nordicComposition } from './composition/nordic.ts'
import { projectId, type Tenant } from './tenant.ts'
import { nordicWork } from './work.ts'

const maja = 'maja.nystrom@nordic.example'
const jukka = 'jukka@nordic.example'
const misaki = 'misaki.okada@nordic.example'
const sigurros = 'sigurros@nordic.example'

/** All that the policy gives in a project. */
const all = collaborators.projects?.permissions ?? []
const inProject = (name: string, permissions: readonly string[]): Grant => ({
  scope: 'project',
  projectId: projectId('nordic', name),
  permissions,
})

export const nordic: Tenant = {
  id: 'nordic',
  name: 'Nordic Labs',
  policy: { name: 'collaborators', rules: collaborators, words: collaboratorsWords },
  brand: {
    mark: 'N',
    accent: { light: '#0a7d3c', dark: '#4fd087' },
    neutral: 'oklch(0.55 0.014 200)',
    radius: '14px',
    density: 1,
    font: "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'DejaVu Sans Condensed', 'Inter Variable', sans-serif",
  },
  composition: nordicComposition,
  work: nordicWork,
  founded: 'P1204D',
  owner: {
    email: 'owner@nordic.example',
    name: 'Olle Sandberg',
    twoFactor: 'on',
    seen: 'PT4M',
    persona: 'Owner. Invites collaborators and says what they may do in which project.',
  },
  members: [
    {
      email: maja,
      name: 'Maja Nyström',
      role: 'collaborator',
      grants: [inProject('Lab1', all)],
      joined: 'P911D',
      seen: 'PT12M',
      twoFactor: 'on',
      persona: 'Collaborator. Everything in Lab1, nothing in Lab2.',
    },
    {
      email: jukka,
      name: 'Jukka-Pekka Väänänen-Lahtinen',
      role: 'collaborator',
      grants: [
        inProject('Lab1', ['server.modify', 'database.modify']),
        inProject('Polarlys', ['server.create', 'server.modify', 'storage.create']),
      ],
      joined: 'P640D',
      seen: 'PT3H',
      twoFactor: 'on',
      persona: 'Collaborator. Some things in two projects.',
    },
    {
      email: misaki,
      name: '岡田 美咲',
      role: 'collaborator',
      grants: [inProject('Lab2', all), inProject('Polarlys', all)],
      joined: 'P402D',
      seen: 'PT19H',
      twoFactor: 'on',
    },
    {
      email: sigurros,
      name: 'Sigurrós Þorsteinsdóttir',
      role: 'collaborator',
      grants: [inProject('Polarlys', ['server.create', 'server.modify', 'server.delete'])],
      joined: 'P377D',
      seen: 'P1DT3H',
      twoFactor: 'on',
    },
    {
      email: 'chukwuemeka@nordic.example',
      name: 'Chukwuemeka Oyelaran',
      role: 'collaborator',
      grants: [inProject('Lab2', ['database.create', 'database.modify'])],
      joined: 'P220D',
      seen: 'PT55M',
      twoFactor: 'off',
    },
    {
      email: 'dmytro.kovalenko@nordic.example',
      name: 'Дмитро Коваленко',
      role: 'collaborator',
      grants: [inProject('Lab1', all), inProject('Lab2', all)],
      joined: 'P96D',
      seen: 'P4D',
      twoFactor: 'on',
    },
    {
      email: 'as.rochebrune@de-rochebrune-lagarde.example',
      name: 'Anne-Sophie de Rochebrune-Lagarde et de Saint-Maur',
      role: 'collaborator',
      joined: 'P15D',
      seen: 'P2D',
      twoFactor: 'off',
      persona: 'Collaborator of two weeks. Nobody gave her a project yet.',
    },
  ],
  invitations: [
    { email: 'amira@bensalem.example', role: 'collaborator', invited: 'P3D' },
    { email: 'support@fjordservers.example', role: 'collaborator', invited: 'PT6H' },
  ],
  guests: [
    {
      email: 'amira@bensalem.example',
      name: 'أميرة بن سالم',
      twoFactor: 'off',
      seen: 'P1D',
      persona: 'In no organization yet. There is a dot at her picture.',
    },
  ],
  projects: [
    {
      name: 'Lab1',
      region: 'eu-north',
      status: 'running',
      instances: 14,
      deployed: 'PT41M',
      by: maja,
    },
    {
      name: 'Lab2',
      region: 'eu-north',
      status: 'degraded',
      instances: 6,
      deployed: 'PT8H',
      by: jukka,
    },
    {
      name: 'Polarlys',
      region: 'eu-west',
      status: 'running',
      instances: 3,
      deployed: 'P2D',
      by: sigurros,
    },
  ],
}
