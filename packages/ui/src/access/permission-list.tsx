'use client'
// Decides how permissions are given one by one: a switch a line, with what it means and where else it comes from.
import { useId, type ReactElement } from 'react'
import { Toggle } from '../parts/toggle.tsx'
import { permissionsAt, withGrant, type Place } from './grants.ts'
import { isFree, statesAt, type Access, type PermissionState } from './use-access.ts'

/** Props of {@link PermissionList}. */
export interface PermissionListProps {
  access: Access
  place: Extract<Place, { scope: 'organization' | 'project' }>
  names: readonly string[]
}

/** Permissions of one place. */
export function PermissionList({ access, place, names }: PermissionListProps): ReactElement {
  const given = permissionsAt(access.grants, place)
  const change = (name: string, on: boolean): void => {
    const permissions = on ? [...given, name] : given.filter((other) => other !== name)
    access.onChange(withGrant(access.grants, { ...place, permissions }))
  }
  return (
    <ul className='rollcall-lines'>
      {statesAt(access, place, names).map((state) => (
        <Line
          key={state.name}
          access={access}
          state={state}
          project={'projectId' in place ? access.say.project(place.projectId) : undefined}
          onChange={(on) => change(state.name, on)}
        />
      ))}
    </ul>
  )
}

interface LineProps {
  access: Access
  state: PermissionState
  project: string | undefined
  onChange: (on: boolean) => void
}

function Line({ access, state, project, onChange }: LineProps): ReactElement {
  const id = useId()
  const { copy, permission, meaning } = access.say
  const label = permission(state.name)
  const description = meaning(state.name)
  const describing = [
    ...(description === undefined ? [] : [`${id}-meaning`]),
    ...(state.held === undefined ? [] : [`${id}-held`]),
  ]
  return (
    <li className='rollcall-line' data-permission={state.name}>
      <div className='rollcall-line-words'>
        <label htmlFor={id}>{label}</label>
        {description !== undefined && (
          <span id={`${id}-meaning`} className='rollcall-line-meaning'>
            {description}
          </span>
        )}
      </div>
      {state.held !== undefined && (
        <span id={`${id}-held`} className='rollcall-line-note'>
          {state.held}
        </span>
      )}
      <Toggle
        look='switch'
        id={id}
        label={project === undefined ? undefined : copy.within(label, project)}
        describedBy={describing.join(' ') || undefined}
        on={state.on}
        fixed={!isFree(state)}
        why={state.held === undefined ? state.refused : undefined}
        disabled={access.readOnly}
        onChange={onChange}
      />
    </li>
  )
}
