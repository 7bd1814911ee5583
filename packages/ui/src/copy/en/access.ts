// What the fields that give access say, in English.

/** Sentences of everything that shows or gives access: permissions, projects, services. */
export type AccessCopy = typeof access

export const access = {
  permissionsTitle: 'Permissions',
  permissionsText: 'Held in the whole organization, beside the role.',
  projectsTitle: 'Projects',
  servicesTitle: 'Services',

  asRole: (role: string): string => `as ${role}`,
  givenHere: 'given here',
  givenEverywhere: 'given in the whole organization',
  fromService: (service: string, role: string): string => `from ${service}: ${role}`,
  withOthers: 'comes with any other',
  notHeld: 'You do not have this yourself, so you can neither give nor take it.',
  notYours: 'You may not change access here.',

  /** A cell of a matrix: `Create servers`. */
  cell: (column: string, row: string): string =>
    `${column} ${/^\p{Lu}\p{Ll}/u.test(row) ? row.charAt(0).toLowerCase() + row.slice(1) : row}`,
  within: (what: string, project: string): string => `${what} in ${project}`,
  full: 'Full access',
  none: 'No access',
  some: (count: number, total: number): string => `${count} of ${total}`,
  all: 'All',
  allOf: (row: string): string => `${row}: all`,
  leaves: 'Nothing is given here: they leave the project.',

  addProject: 'Add a project',
  everyProject: 'Every project is listed already.',
  noProject: 'There are no projects yet.',
  noAccess: 'No access to any project.',
  removeProject: (project: string): string => `Remove all access to ${project}`,
  roleIn: (place: string): string => `Role in ${place}`,
  hiddenProject: 'A project you do not see',
  otherProjects: 'There are more projects, which you do not see.',
  allProjects: (role: string): string => `Access to all projects as ${role}.`,
  failed: 'The projects could not be loaded.',

  scope: (service: string): string => `Scope in ${service}`,
  scopeOrganization: 'Whole organization',
  scopeProject: 'Single projects',
  always: 'Everybody has these, without choice:',
  chosenWith: (role: string): string => `Chosen with the role ${role}. You can choose otherwise.`,
  chosenByHand: 'Chosen by hand. It stays whatever the role.',
  projectOf: (service: string, number: number): string => `Project ${number} in ${service}`,
  roleOf: (service: string, project: string): string => `Role in ${service} for ${project}`,
  removeFrom: (service: string, project: string): string => `Remove ${project} from ${service}`,
  addProjectTo: (service: string): string => `Add a project to ${service}`,

  inOrganization: 'In the whole organization',
  nothing: 'No access yet.',
}
