// Decides what can be said of which people are looked at, as a host keeps it and as an address tells it.
import type { PeopleQuery, PeopleSort } from '@rollcall/core'

/** The filters that are chosen. */
export type Filters = Pick<PeopleQuery, 'role' | 'status' | 'twoFactor' | 'locale' | 'project'>

/** What of the people is looked at. What is left out is as it is at first. */
export interface PeopleView extends Filters {
  /** Beginnings of words of names or addresses. */
  search?: string
  /** Default: `name`. */
  sort?: PeopleSort
  /** From 1; only with `paging='pages'`. */
  page?: number
}

/** A tab of `OrganizationMembers`. */
export type PeopleTab = 'members' | 'invitations'

/** What a host says to keep the open tab itself. */
export interface TabState {
  /** The tab that is open, kept by the host. Default: the component keeps it. `useUrlTab` keeps it in the address. */
  tab?: PeopleTab
  /** Called with the tab that is to be open. */
  onTabChange?: (tab: PeopleTab) => void
}

/** What a host says to keep the view of a table itself. */
export interface ViewState {
  /** What is looked at, kept by the host. Default: the table keeps it. `useUrlView` keeps it in the address. */
  view?: PeopleView | undefined
  /** Called with what is to be looked at. */
  onViewChange?: ((view: PeopleView) => void) | undefined
}
