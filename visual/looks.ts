// Decided here: which stories have their looks kept, and in which light, direction and width.
import type { Drawn } from './story.ts'

/** A picture by the name of its file. */
export const looks: Readonly<Record<string, Drawn>> = {
  ...inThree('members', 'components-memberstable--default'),
  ...inThree('tabs', 'components-organizationmembers--default'),
  ...inThree('selection', 'components-memberstable-selection--default'),
  ...inThree('columns', 'components-memberstable-composition--columns'),
  ...inThree('parts', 'components-memberstable-parts--arranged'),
  ...inThree('role-menu', 'components-memberstable-acts--role-menu'),
  ...inThree('invitations', 'components-invitationstable--default'),
  ...inThree('invite', 'components-invitedialog-the-box--messy'),
  ...inThree('bell', 'components-pendinginvitesbell--many'),
  ...inThree('details', 'components-memberdetails--matrix'),
  ...inThree('services', 'components-memberdetails-services--default'),
  ...inThree('accept', 'components-acceptinvitation--right'),
  ...inThree('activity', 'components-activitylog--default'),
  ...inThree('edit', 'components-editinvitationdialog--default'),
  ...inThree('remove', 'components-removememberdialog--default'),
  ...inThree('offer', 'components-ownershipoffer--mine'),
  ...fromTheRight('members', 'members'),
  ...fromTheRight('invite', 'inviting'),
  ...fromTheRight('bell', 'bell'),
  ...fromTheRight('details', 'details'),
  ...fromTheRight('activity', 'activity'),
  ...fromTheRight('accept', 'invitation'),
  'members-contrast': { story: 'foundations-theming--more-contrast' },
  'members-shadcn': { story: 'foundations-theming--shadcn' },
  'members-material': { story: 'foundations-theming--material-dark' },
  'members-github': { story: 'foundations-theming--git-hub' },
}

/** Light, dark, and as wide as a small phone. */
function inThree(name: string, story: string): Record<string, Drawn> {
  return {
    [`${name}-light`]: { story },
    [`${name}-dark`]: { story, scheme: 'dark' },
    [`${name}-narrow`]: { story, width: 360 },
  }
}

/** In Arabic. */
function fromTheRight(name: string, story: string): Record<string, Drawn> {
  return { [`${name}-arabic`]: { story: `components-languages-arabic--${story}` } }
}
