// Decides who and what Elf Cloud is: the `permissions` policy, where every right is a switch of its own.
import { permissions, permissionsWords, type Grant } from '@rollcall/core'
import { elfComposition } from './composition/elf.ts'
import { projectId, type Tenant } from './tenant.ts'
import { elfWork } from './work.ts'

const ina = 'ina@elf.example'
const leyla = 'leyla.yildiz@elf.example'
const siyuan = 'siyuan.chen@elf.example'

const inOrganization = (...given: string[]): Grant => ({
  scope: 'organization',
  permissions: given,
})
const inProject = (name: string, ...given: string[]): Grant => ({
  scope: 'project',
  projectId: projectId('elf', name),
  permissions: given,
})

export const elf: Tenant = {
  id: 'elf',
  name: 'Elf Cloud',
  policy: { name: 'permissions', rules: permissions, words: permissionsWords },
  brand: {
    mark: '11',
    accent: { light: '#5336c9', dark: '#b3a5ff' },
    neutral: 'oklch(0.55 0.018 290)',
    radius: '5px',
    density: 0,
    font: "system-ui, 'Segoe UI', Roboto, 'Inter Variable', sans-serif",
  },
  composition: elfComposition,
  work: elfWork,
  founded: 'P1502D',
  owner: {
    email: 'owner@elf.example',
    name: 'Friederike Baumgärtner',
    twoFactor: 'on',
    seen: 'PT9M',
    persona: 'Owner. Switches permissions on and off, one by one.',
  },
  members: [
    {
      email: ina,
      name: 'Ina Petersen',
      role: 'member',
      grants: [
        inOrganization(
          'invitation.create',
          'invitation.read',
          'invitation.manage',
          'member.read',
          'member.remove',
          'grant.change',
        ),
        inProject('staging', 'project.administer', 'cluster.create', 'cluster.read'),
      ],
      joined: 'P870D',
      seen: 'PT25M',
      twoFactor: 'on',
      persona: 'Member who may invite, see members and change permissions.',
    },
    {
      email: 'max@elf.example',
      name: 'Max Oduya',
      role: 'member',
      joined: 'P610D',
      seen: 'PT2H',
      twoFactor: 'off',
      persona: 'Member without any right. Projects are there, but not for him.',
    },
    {
      email: leyla,
      name: 'Leyla Yıldız',
      locale: 'de',
      persona: 'Member of two projects. Reads the console in German.',
      role: 'member',
      grants: [
        inOrganization('project.create', 'member.read'),
        inProject(
          'kundenportal',
          'project.administer',
          'grant.change',
          'cluster.create',
          'cluster.read',
          'cluster.update',
          'cluster.delete',
        ),
      ],
      joined: 'P588D',
      seen: 'PT1H',
      twoFactor: 'on',
    },
    {
      email: siyuan,
      name: '陈思远',
      role: 'member',
      grants: [
        inProject(
          'metrics',
          'database.create',
          'database.read',
          'database.update',
          'database.delete',
        ),
        inProject('staging', 'project.read', 'observability.view'),
      ],
      joined: 'P401D',
      seen: 'PT7H',
      twoFactor: 'on',
      locale: 'zh',
      persona: 'Member of two projects. Reads the console in Chinese.',
    },
    {
      email: 'w.hohenlohe@elf.example',
      name: 'Wolfgang Freiherr von Hohenlohe-Bartenstein',
      role: 'member',
      grants: [inOrganization('contact.read', 'contact.manage')],
      joined: 'P312D',
      seen: 'P6D',
      twoFactor: 'off',
    },
    {
      email: 'nhung.tran@elf.example',
      name: 'Trần Thị Hồng Nhung',
      role: 'member',
      grants: [
        inOrganization('member.read'),
        inProject('kundenportal', 'cluster.read', 'cluster.update', 'key.read'),
      ],
      joined: 'P144D',
      seen: 'PT30M',
      twoFactor: 'on',
    },
    {
      email: 'irina.sokolova@elf.example',
      name: 'Ирина Соколова',
      role: 'member',
      grants: [inProject('metrics', 'observability.view', 'backup.read')],
      joined: 'P40D',
      seen: 'P1D',
      twoFactor: 'on',
      locale: 'ru',
    },
  ],
  invitations: [
    { email: 'jonas.weber@weber-und-soehne.example', role: 'member', invited: 'P2D', by: ina },
    { email: 'fatou.diallo@elf.example', role: 'member', invited: 'PT5H' },
  ],
  guests: [
    {
      email: 'nele@elf.example',
      name: 'Nele Janssen',
      twoFactor: 'off',
      seen: 'PT15H',
      persona: 'In no organization yet. Invite her, and the dashboard asks her.',
    },
  ],
  second: {
    id: 'elf-spielwiese',
    name: 'Elf Spielwiese',
    founded: 'P90D',
    members: [
      {
        email: ina,
        role: 'member',
        joined: 'P60D',
        grants: [inOrganization('invitation.create', 'invitation.read', 'member.read')],
      },
    ],
    // Nobody created one yet: whoever joins is told so.
    projects: [],
  },
  projects: [
    {
      name: 'kundenportal',
      region: 'de-cgn',
      status: 'running',
      instances: 9,
      deployed: 'PT2H',
      by: leyla,
    },
    {
      name: 'metrics',
      region: 'de-dus',
      status: 'running',
      instances: 5,
      deployed: 'PT33M',
      by: siyuan,
    },
    {
      name: 'staging',
      region: 'de-ham',
      status: 'paused',
      instances: 0,
      deployed: 'P11D',
      by: ina,
    },
  ],
}
