// Decides what can be done in projects, tenant by tenant, and which permission each act takes: Rollcall only answers who holds it.

/** What people do in projects. */
export interface Work {
  /** The permission that making a project takes. */
  createsProjects: string
  resources: readonly ResourceKind[]
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

const kind = (name: string, label: string, permission: string): ResourceKind => ({
  kind: name,
  label,
  create: permission,
  modify: permission,
  delete: permission,
})

/** At Acme, one permission is for everything in every project. */
export const acmeWork: Work = {
  createsProjects: 'project.write',
  resources: [
    kind('server', 'Server', 'project.write'),
    kind('database', 'Database', 'project.write'),
  ],
}
