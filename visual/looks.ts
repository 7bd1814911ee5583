// Decided here: which stories have their looks kept, and in which light, direction and width.
import type { Drawn } from './story.ts'

/** A picture by the name of its file. */
export const looks: Readonly<Record<string, Drawn>> = {
  ...inThree('members', 'components-organizationmembers--default'),
  ...inThree('columns', 'components-memberstable-composition--columns'),
  ...inThree('role-menu', 'components-memberstable-acts--role-menu'),
  ...inThree('invitations', 'components-invitationstable--default'),
  ...inThree('invite', 'components-invitedialog-the-box--messy'),
  ...inThree('bell', 'components-pendinginvitesbell--many'),
  ...inThree('details', 'components-memberdetails--matrix'),
  ...inThree('services', 'components-memberdetails-services--default'),
  ...inThree('accept', 'components-acceptinvitation--right'),
  ...inThree('activity', 'components-activitylog--default'),
  ...inThree('remove', 'components-removememberdialog--default'),
  ...inThree('offer', 'components-ownershipoffer--mine'),
}

/** Light, dark, and as wide as a small phone. */
function inThree(name: string, story: string): Record<string, Drawn> {
  return {
    [`${name}-light`]: { story },
    [`${name}-dark`]: { story, scheme: 'dark' },
    [`${name}-narrow`]: { story, width: 360 },
  }
}
