// The parts of the members table, to be arranged anew: `import * as Members from '@rollcall/ui/members-table'`.

export {
  Filter,
  Invite,
  List,
  Search,
  Sort,
  Title,
  Toolbar,
  type PartProps,
  type PeopleFilterProps,
  type ToolbarProps,
} from './parts.tsx'
export type { MembersFilter } from './filter.tsx'
