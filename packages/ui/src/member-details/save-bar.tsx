'use client'
// Decides how edits are saved or given up: by one button, and never by accident.
import type { ReactElement } from 'react'
import { Button } from '../parts/button.tsx'
import { Hint } from '../parts/hint.tsx'
import { Icon } from '../parts/icons.tsx'
import { shortNameOf } from '../parts/person-name.ts'
import type { Details } from './details.ts'
import type { Saving } from './use-saving.ts'

/** Props of {@link SaveBar}. */
export interface SaveBarProps {
  details: Details
  saving: Saving
  /** What leaving waits for: somebody wants to go, and something is not saved. */
  leaving: { stay: () => void; leave: () => void } | undefined
}

/** The end of the details: what is not saved, why it was not, and the button that saves it. */
export function SaveBar({ details, saving, leaving }: SaveBarProps): ReactElement {
  const { copy, editing, busy } = details
  const discard = (): void => {
    editing.goOn(null)
    saving.forget()
  }
  return (
    <div className='rollcall-save' data-state={editing.changed ? 'unsaved' : 'saved'}>
      <div role='alert'>
        {saving.refused && <Refused details={details} saving={saving} />}
        {leaving && <p className='rollcall-save-question'>{copy.leaving}</p>}
      </div>
      <div className='rollcall-save-acts'>
        {leaving ? (
          <>
            <Button onClick={leaving.stay}>{copy.stay}</Button>
            <Button look='danger' onClick={leaving.leave}>
              {copy.leave}
            </Button>
          </>
        ) : (
          <>
            {editing.changed && <span className='rollcall-save-note'>{copy.unsaved}</span>}
            {editing.changed && (
              <Button look='quiet' aria-disabled={busy || undefined} onClick={discard}>
                {copy.discard}
              </Button>
            )}
            <Hint text={editing.changed ? undefined : copy.unchanged}>
              <Button
                look='primary'
                busy={busy}
                aria-disabled={!editing.changed}
                onClick={saving.save}
              >
                {busy ? copy.updating : copy.update}
              </Button>
            </Hint>
          </>
        )}
      </div>
    </div>
  )
}

/** Why it was not saved. Whoever was overtaken is shown the way on. */
function Refused({ details, saving }: Omit<SaveBarProps, 'leaving'>): ReactElement | null {
  const { person, copy, sentence, editing } = details
  const { refused, partly } = saving
  if (!refused) return null
  const stale = refused.code === 'stale_version'
  const why = stale ? copy.stale(shortNameOf(person.member)) : sentence(refused)
  return (
    <div className='rollcall-problem'>
      <Icon name='alert' />
      <span>{partly ? `${copy.partly} ${sentence(refused)}` : why}</span>
      {stale && (
        <Button
          onClick={() => {
            editing.rebase()
            saving.forget()
          }}
        >
          {copy.keep}
        </Button>
      )}
    </div>
  )
}
