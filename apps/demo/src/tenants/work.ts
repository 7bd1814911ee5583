// Decides what can be done in projects, tenant by tenant, and which permission each act takes: Rollcall only answers who holds it.

/** What people do in projects. */
export interface Work {
  /** The permission that making a project takes. */
  createsProjects: string
  resources: readonly ResourceKind[]
  /** The permissions that seeing and changing bills take, where the tenant has any. */
  billing?: { read: string; write: string }
}

/** A kind of thing that runs in projects. */
export interface ResourceKind {
  kind: string
  label: string
  /** The permission in the project that each act takes. */
  create: string
  modify: string
  delete: string
}

const billing = { read: 'billing.read', write: 'billing.write' }

/** A kind for which one permission is enough. */
const kind = (name: string, label: string, permission: string): ResourceKind => ({
  kind: name,
  label,
  create: permission,
  modify: permission,
  delete: permission,
})

/** A kind each of whose acts takes a permission of its own. */
const acts = (name: string, label: string, modify = 'modify'): ResourceKind => ({
  kind: name,
  label,
  create: `${name}.create`,
  modify: `${name}.${modify}`,
  delete: `${name}.delete`,
})

/** At Acme, one permission is for everything in every project. */
export const acmeWork: Work = {
  createsProjects: 'project.write',
  resources: [
    kind('server', 'Server', 'project.write'),
    kind('database', 'Database', 'project.write'),
  ],
  billing,
}

/** At Nordic Labs, creating, modifying and deleting are given apart, for each kind. */
export const nordicWork: Work = {
  createsProjects: 'project.create',
  resources: [acts('server', 'Server'), acts('storage', 'Volume'), acts('database', 'Database')],
  billing,
}

/** At Elf Cloud, every act is a switch. */
export const elfWork: Work = {
  createsProjects: 'project.create',
  resources: [
    acts('cluster', 'Cluster', 'update'),
    acts('database', 'Database', 'update'),
    acts('sshkey', 'SSH key', 'update'),
  ],
}

/** At Edge Networks, the cloud's roles differ in what they may show to the world. */
export const edgeWork: Work = {
  createsProjects: 'cloud.manage',
  resources: [
    kind('instance', 'Instance', 'cloud.use'),
    kind('address', 'Public address', 'cloud.expose'),
    kind('router', 'Router', 'cloud.manage'),
  ],
  billing: { read: 'billing.write', write: 'billing.write' },
}

/** At Venta Cloud, whoever works in a project works on everything in it. */
export const ventaWork: Work = {
  createsProjects: 'project.create',
  resources: [
    kind('machine', 'Machine', 'resource.write'),
    kind('volume', 'Volume', 'resource.write'),
  ],
  billing,
}
