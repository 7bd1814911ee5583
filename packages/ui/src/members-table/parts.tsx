'use client'
// Decides what a host can arrange anew: each part of the members table by itself.
import { useEffect, type ReactElement, type ReactNode, type Ref } from 'react'
import { classNames } from '../parts/class-names.ts'
import { Title as OneTitle } from '../people/heading.tsx'
import { useArranged } from './arrangement.ts'
import { Filter as OneFilter, type MembersFilter } from './filter.tsx'
import { Invite as InviteButton } from './invite.tsx'
import { Order } from './order.tsx'
import { SearchField } from './search-field.tsx'

/** What every part takes. */
export interface PartProps<Drawn extends Element = HTMLElement> {
  className?: string
  ref?: Ref<Drawn>
}

/** What the people are called, and how many there are, as a heading of the second level. */
export function Title(props: PartProps<HTMLHeadingElement>): ReactElement {
  const { copy, count } = useArranged()
  return <OneTitle {...props} title={copy.title} count={count} />
}

/** Props of {@link Toolbar}. */
export interface ToolbarProps extends PartProps<HTMLDivElement> {
  /** Parts and controls of your own, from start to end. */
  children: ReactNode
}

/** A line that breaks where there is little room. */
export function Toolbar({ className, ref, children }: ToolbarProps): ReactElement {
  return (
    <div
      ref={ref}
      className={classNames('rollcall-members-tools', className)}
      data-slot='members-toolbar'
    >
      {children}
    </div>
  )
}

/** The search, which `/` leads to. */
export function Search({ className, ref }: PartProps<HTMLInputElement>): ReactNode {
  const { about, copy, view } = useArranged()
  return (
    about && (
      <SearchField
        ref={ref}
        className={className}
        copy={copy}
        value={view.search}
        onChange={view.setSearch}
      />
    )
  )
}

/** Props of {@link Filter}. */
export interface PeopleFilterProps extends PartProps<HTMLDivElement> {
  by: MembersFilter
}

/** One filter: `by` role, status, second factor, language or project. */
export function Filter({ by, ...rest }: PeopleFilterProps): ReactNode {
  const { about, view, invited, roles, locales } = useArranged()
  const shared = { view, invited, roles, locales }
  return about && <OneFilter {...rest} {...shared} id={by} about={about} />
}

/** The order, seen only where rows are cards: elsewhere the heads of columns sort. */
export function Sort(props: PartProps<HTMLSelectElement>): ReactNode {
  const { about, copy, view } = useArranged()
  return about && <Order {...props} copy={copy} view={view} />
}

/** The button that invites, with its dialog; nothing for those who may not. It stands once: both would open together. */
export function Invite(props: PartProps<HTMLButtonElement>): ReactNode {
  const { about, locales, inviting, setInviting, setInvitable } = useArranged()
  useEffect(() => {
    setInvitable(true)
    return () => setInvitable(false)
  }, [setInvitable])
  return (
    about && (
      <InviteButton
        {...props}
        about={about}
        locales={locales}
        open={inviting}
        onOpenChange={setInviting}
      />
    )
  )
}

/** The people, or what stands in their place: on their way, none, lost. */
export function List(): ReactElement {
  return useArranged().list
}
