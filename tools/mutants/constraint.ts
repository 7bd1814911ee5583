// Decided here: which constraints of the schema must be missed by a test when they are gone.
import { mutant, type Mutant } from './mutant.ts'

const members = 'server/src/repository/migrations/0001-members.ts'
const access = 'server/src/repository/migrations/0002-access.ts'
const schema = 'server/test/schema.test.ts'

export const constraints: Mutant[] = [
  mutant(
    'a person may stand twice in an organization',
    members,
    "    .addUniqueConstraint('rollcall_member_person', ['organization_id', 'user_id'])\n",
    '',
    schema,
  ),
  mutant(
    'an address may have two open invitations',
    members,
    "    .addUniqueConstraint('rollcall_invitation_open', ['organization_id', 'open_email'])\n",
    '',
    schema,
  ),
  mutant(
    'counters may fall below zero',
    members,
    'member_count >= 0 and owner_count >= 0 and open_invitation_count >= 0',
    '1 = 1',
    schema,
  ),
  mutant(
    'a removed member may stand in the list',
    members,
    "status = 'removed' and listed = 0",
    "status = 'removed'",
    schema,
  ),
  mutant(
    'an invitation that ended may hold its address',
    members,
    'open_email is null\n          and closed_at is not null',
    'closed_at is not null',
    schema,
  ),
  mutant(
    'an organization may have two open offers',
    access,
    "'open_organization_id', text, (column) => column.unique()",
    "'open_organization_id', text",
    schema,
  ),
  mutant(
    'a grant may name a project of another organization',
    access,
    "['organization_id', 'project_id'],\n      'rollcall_project',\n      ['organization_id', 'id'],",
    "['organization_id'],\n      'rollcall_organization',\n      ['id'],",
    schema,
  ),
]
