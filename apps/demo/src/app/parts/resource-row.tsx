// Decides how one thing that runs in a project is shown: its name, how large it is, and what one may do with it.
import type { Resource } from '../api.ts'
import { Ago } from '../time.tsx'

interface ResourceRowProps {
  resource: Resource
  mayModify: boolean
  mayDelete: boolean
  busy: boolean
  onModify: () => void
  onDelete: () => void
}

/** A row of the project page. */
export function ResourceRow({
  resource: { name, size, createdAt, createdBy },
  mayModify,
  mayDelete,
  busy,
  onModify,
  onDelete,
}: ResourceRowProps) {
  return (
    <li className='ledger-row'>
      <span className='ledger-name'>{name}</span>
      <span className='secondary'>{size} vCPU</span>
      <span className='secondary ledger-aside'>
        <Ago at={createdAt} /> by {createdBy}
      </span>
      {(mayModify || mayDelete) && (
        <span className='ledger-acts'>
          {mayModify && (
            <button
              type='button'
              className='button'
              data-quiet=''
              aria-label={`Modify ${name}`}
              disabled={busy}
              onClick={onModify}
            >
              Modify
            </button>
          )}
          {mayDelete && (
            <button
              type='button'
              className='button'
              data-quiet=''
              aria-label={`Delete ${name}`}
              disabled={busy}
              onClick={onDelete}
            >
              Delete
            </button>
          )}
        </span>
      )}
    </li>
  )
}
