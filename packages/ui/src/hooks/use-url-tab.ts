'use client'
// Decides that the open tab is kept in the address of the page.
import { useCallback } from 'react'
import type { PeopleTab, TabState } from '../people/people-view.ts'
import { changeAddress, useAddress } from './use-address.ts'
import type { UrlViewOptions } from './use-url-view.ts'

/**
 * Keeps the tab in the address as `tab`: `<OrganizationMembers {...useUrlTab()} … />`. It follows Back and Forward. The
 * first tab needs no parameter.
 */
export function useUrlTab({
  prefix = '',
  history = 'replace',
  search: onServer = '',
}: UrlViewOptions = {}): Required<TabState> {
  const name = `${prefix}tab`
  const asked = new URLSearchParams(useAddress(onServer)).get(name)
  const onTabChange = useCallback(
    (tab: PeopleTab) =>
      changeAddress((params) => {
        if (tab === 'members') params.delete(name)
        else params.set(name, tab)
        return params
      }, history),
    [name, history],
  )
  return { tab: asked === 'invitations' ? asked : 'members', onTabChange }
}
