'use client'
// Decides how another project is chosen: each once, and only those the viewer may give access to.
import type { ReactElement, Ref } from 'react'
import { Button } from '../parts/button.tsx'
import { Hint } from '../parts/hint.tsx'
import { Icon } from '../parts/icons.tsx'
import { Menu, MenuItem } from '../parts/menu.tsx'
import { lockedAt, type Access } from './use-access.ts'

/** Props of {@link AddProject}. */
export interface AddProjectProps {
  access: Access
  /** The projects that are listed already. */
  taken: readonly string[]
  onAdd: (projectId: string) => void
  ref: Ref<HTMLButtonElement>
}

/** A button with the projects that are left. */
export function AddProject({ access, taken, onAdd, ref }: AddProjectProps): ReactElement {
  const { copy } = access.say
  const left = access.projects.filter(({ id }) => !taken.includes(id))
  const why = access.projects.length === 0 ? copy.noProject : copy.everyProject
  const button = (
    <Button ref={ref} aria-disabled={left.length === 0}>
      <Icon name='plus' />
      {copy.addProject}
    </Button>
  )
  return (
    <div className='rollcall-projects-add'>
      {left.length === 0 ? (
        <Hint text={why}>{button}</Hint>
      ) : (
        // The line that appears takes the focus: it must not be fetched back to the button.
        <Menu trigger={button} onCloseAutoFocus={(event) => event.preventDefault()}>
          {left.map(({ id, name }) => (
            <MenuItem key={id} refused={lockedAt(access, id)} onChoose={() => onAdd(id)}>
              {name}
            </MenuItem>
          ))}
        </Menu>
      )}
      {access.others && <span className='rollcall-line-note'>{copy.otherProjects}</span>}
    </div>
  )
}
