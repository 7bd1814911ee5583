// Decides how the state of a project is told: by a word, with a dot beside it.
import type { Project } from '../api.ts'

const words = { running: 'Running', degraded: 'Degraded', paused: 'Paused' }

/** The state of a project. */
export function Status({ status }: Pick<Project, 'status'>) {
  return (
    <span className='status' data-status={status}>
      {words[status]}
    </span>
  )
}
