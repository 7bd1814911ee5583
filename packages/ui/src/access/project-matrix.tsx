'use client'
// Decides how permissions stand in a matrix: things down, acts across, a whole row with one click.
import { labelOf } from '@rollcall/core'
import type { KeyboardEvent, ReactElement } from 'react'
import { Toggle } from '../parts/toggle.tsx'
import { VisuallyHidden } from '../parts/visually-hidden.tsx'
import { permissionsAt, withGrant } from './grants.ts'
import { isFree, statesAt, type Access, type PermissionState } from './use-access.ts'
import { WholeToggle } from './whole-toggle.tsx'

/** Props of {@link ProjectMatrix}. */
export interface ProjectMatrixProps {
  access: Access
  projectId: string
  matrix: { rows: readonly string[]; columns: readonly string[] }
}

/** The permissions `row.column` of one project. */
export function ProjectMatrix({ access, projectId, matrix }: ProjectMatrixProps): ReactElement {
  const { say, answer } = access
  const { copy } = say
  const name = say.project(projectId)
  const place = { scope: 'project' as const, projectId }
  return (
    // Keys pressed in any box bubble here.
    <div role='presentation' onKeyDown={moveFocus}>
      <table className='rollcall-matrix' aria-label={name}>
        <thead>
          <tr>
            <th scope='col'>
              <VisuallyHidden>{name}</VisuallyHidden>
            </th>
            {matrix.columns.map((column) => (
              <th key={column} scope='col'>
                {labelOf(answer.words.columns, column)}
              </th>
            ))}
            <th scope='col'>{copy.all}</th>
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => {
            const label = labelOf(answer.words.rows, row)
            const states = statesAt(
              access,
              place,
              matrix.columns.map((column) => `${row}.${column}`),
            )
            return (
              <tr key={row}>
                <th scope='row' title={answer.words.rows?.[row]?.description}>
                  {label}
                </th>
                {states.map((state) => (
                  <td key={state.name}>
                    <Cell access={access} projectId={projectId} state={state} />
                  </td>
                ))}
                <td>
                  <WholeToggle
                    access={access}
                    projectId={projectId}
                    states={states}
                    label={copy.within(copy.allOf(label), name)}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

interface CellProps {
  access: Access
  projectId: string
  state: PermissionState
}

function Cell({ access, projectId, state }: CellProps): ReactElement {
  const { say, grants } = access
  const place = { scope: 'project' as const, projectId }
  const given = permissionsAt(grants, place)
  const change = (on: boolean): void => {
    const permissions = on ? [...given, state.name] : given.filter((name) => name !== state.name)
    access.onChange(withGrant(grants, { ...place, permissions }))
  }
  return (
    <Toggle
      look='box'
      label={say.copy.within(say.permission(state.name), say.project(projectId))}
      on={state.on}
      fixed={!isFree(state)}
      why={state.held ?? state.refused}
      disabled={access.readOnly}
      onChange={change}
    />
  )
}

const steps: Record<string, [down: number, across: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/** The arrows lead from box to box, as in any table. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  const cell = (event.target as HTMLElement).closest('td')
  const row = cell?.closest('tr')
  if (!step || !cell || !row) return
  const [down, across] = step
  const ahead = getComputedStyle(row).direction === 'rtl' ? -across : across
  const rows = [...(row.closest('table')?.rows ?? [])]
  const next = rows[rows.indexOf(row) + down]?.cells[cell.cellIndex + ahead]?.querySelector('input')
  if (!next) return
  event.preventDefault()
  next.focus()
}
