// Decides which component draws which page of an organization.
import type { ComponentType } from 'react'
import type { PageEntry } from '../../tenants/index.ts'
import { ActivityPage } from './activity.tsx'
import { BillingPage } from './billing.tsx'
import { GuidePage } from './guide.tsx'
import { InvitationsPage } from './invitations.tsx'
import { OverviewPage } from './overview.tsx'
import { PeoplePage } from './people.tsx'
import { ProjectsPage } from './projects.tsx'
import type { SectionProps } from './section.ts'
import { SettingsPage } from './settings.tsx'
import { TokensPage } from './tokens.tsx'

export const sections: Readonly<Record<PageEntry['page'], ComponentType<SectionProps>>> = {
  overview: OverviewPage,
  projects: ProjectsPage,
  people: PeoplePage,
  invitations: InvitationsPage,
  activity: ActivityPage,
  guide: GuidePage,
  tokens: TokensPage,
  billing: BillingPage,
  settings: SettingsPage,
}
