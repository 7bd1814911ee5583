// Decides who and what Venta Cloud is: the `administrators` policy, with one owner who hands the organization on.
import { administrators, administratorsWords, type Grant } from '@rollcall/core'
import { ventaComposition } from './composition/venta.ts'
import { projectId, type Tenant } from './tenant.ts'
import { ventaWork } from './work.ts'

const henrik = 'henrik@venta.example'
const oluwaseun = 'oluwaseun@venta.example'
const mia = 'mia@venta.example'

const inProject = (name: string): Grant => ({
  scope: 'project',
  projectId: projectId('venta', name),
  role: 'member',
})

export const venta: Tenant = {
  id: 'venta',
  name: 'Venta Cloud',
  policy: { name: 'administrators', rules: administrators, words: administratorsWords },
  brand: {
    mark: 'V',
    accent: { light: '#0b5f8f', dark: '#74c4f2' },
    neutral: 'oklch(0.55 0.02 240)',
    radius: '10px',
    density: 0,
    font: "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, 'DejaVu Serif', serif",
  },
  composition: ventaComposition,
  work: ventaWork,
  founded: 'P760D',
  owner: {
    email: 'owner@venta.example',
    name: 'Valentina Rossi-Marchetti',
    twoFactor: 'on',
    seen: 'PT3M',
    persona: 'Owner. The only one, until she hands the organization on.',
  },
  members: [
    {
      email: henrik,
      name: 'Henrik Dahl-Ingebrigtsen',
      role: 'administrator',
      joined: 'P540D',
      seen: 'PT21M',
      twoFactor: 'on',
      persona: 'Administrator. Everything but billing and the organization itself.',
    },
    {
      email: oluwaseun,
      name: 'Olúwáṣeun Adéyẹmí',
      role: 'administrator',
      joined: 'P221D',
      seen: 'PT9H',
      twoFactor: 'on',
    },
    {
      email: mia,
      name: 'Mia Halvorsen',
      role: 'member',
      grants: [inProject('tidewatch')],
      added: true,
      joined: 'P180D',
      seen: 'PT2H',
      twoFactor: 'off',
      persona: 'Member of one project. Sees no administrators.',
    },
    {
      email: 'seo.yeon@venta.example',
      name: '서연 박',
      role: 'member',
      grants: [inProject('harbor-api'), inProject('lighthouse')],
      added: true,
      joined: 'P64D',
      seen: 'P1D',
      twoFactor: 'on',
    },
  ],
  invitations: [],
  guests: [
    {
      email: 'tevita@venta.example',
      name: 'Tēvita Fonokalafi',
      twoFactor: 'on',
      seen: 'P2D',
      persona: 'Registered, in no organization yet. Can be made an administrator.',
    },
  ],
  second: {
    id: 'venta-offshore',
    name: 'Venta Offshore',
    founded: 'P130D',
    members: [{ email: oluwaseun, role: 'administrator', joined: 'P110D' }],
    projects: ['buoys'],
  },
  projects: [
    {
      name: 'harbor-api',
      region: 'eu-west',
      status: 'running',
      instances: 7,
      deployed: 'PT4H',
      by: henrik,
    },
    {
      name: 'tidewatch',
      region: 'eu-north',
      status: 'running',
      instances: 4,
      deployed: 'PT50M',
      by: mia,
    },
    {
      name: 'lighthouse',
      region: 'eu-west',
      status: 'degraded',
      instances: 2,
      deployed: 'P1D',
      by: oluwaseun,
    },
  ],
}
