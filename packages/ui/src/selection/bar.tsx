'use client'
// Decides what is said of those chosen and what can be done with them, at the lower edge of their list.
import { useLayoutEffect, useRef, useState, type ReactElement } from 'react'
import { selection as english } from '../copy/en/selection.ts'
import { useCopy } from '../copy/copy.ts'
import { Button, IconButton } from '../parts/button.tsx'
import { Icon } from '../parts/icons.tsx'
import { LiveRegion } from '../parts/live-region.tsx'
import type { ChoosingProps } from '../people/choosing.tsx'
import { focusRow } from '../people/focus.ts'
import { Acts } from './acts.tsx'
import { BulkDialog } from './bulk-dialog.tsx'
import { coverageOf, type Coverage } from './coverage.ts'
import { Sayings } from './names.tsx'
import { selectionOf, useChosen } from './selection.ts'
import { useEscape } from './use-escape.ts'
import type { Outcome } from './use-bulk.ts'

/** What is being asked about. */
interface Asking {
  coverage: Coverage
  role: string
  open: boolean
  /** Whose row gets the focus when it is done. */
  near: string[]
  done: boolean
}

/** Nothing until somebody is chosen. */
export function Bar({ people, table, list }: ChoosingProps): ReactElement {
  const { place, sentence, tell } = table
  const copy = useCopy('selection', english)
  const { shown, marks } = useChosen(place)
  const choice = selectionOf(place)
  const bar = useRef<HTMLFieldSetElement>(null)
  const [told, setTold] = useState('')
  const [asking, setAsking] = useState<Asking | null>(null)
  useLayoutEffect(() => {
    if (list !== undefined) choice.show(people, list)
  }, [choice, people, list])

  const clear = (): void => {
    const inside = bar.current?.contains(document.activeElement)
    choice.replace(new Map())
    if (inside) focusRow(place.current, [choice.last() ?? ''], '[data-pick]')
  }
  useEscape(place, () => choice.read().marks.size > 0, clear)

  const here = new Set(shown.map(({ id }) => id))
  const hidden = [...marks.values()].flatMap(({ person }) => (here.has(person.id) ? [] : [person]))
  const chosen = [...shown.filter(({ id }) => marks.has(id)), ...hidden]
  const refused = [...marks.values()].flatMap(({ person, reason }) =>
    reason ? [{ person, text: sentence(reason) }] : [],
  )
  const finish = ({ done, failed }: Outcome, text: string): void => {
    // With the names and reasons in one place; what went well is told like everything else.
    if (failed.size === 0) tell({ tone: 'done', text })
    setTold([...(done > 0 ? [`${text}.`] : []), copy.failed(failed.size)].join(' '))
    choice.replace(failed)
    const first = [...failed.keys()].slice(0, 1)
    setAsking(
      (before) =>
        before && { ...before, open: false, done: true, near: [...first, ...before.near] },
    )
  }
  return (
    <>
      <LiveRegion>
        {refused.length > 0
          ? told
          : chosen.length > 0
            ? `${copy.selected(chosen.length)}. ${copy.keys}`
            : ''}
      </LiveRegion>
      {chosen.length > 0 && (
        <fieldset
          ref={bar}
          aria-label={copy.title}
          className='rollcall-selection'
          data-slot='selection-bar'
          data-state={refused.length > 0 ? 'refused' : 'chosen'}
        >
          {refused.length > 0 && (
            <div className='rollcall-selection-refused'>
              <p>{told}</p>
              <Sayings sayings={refused} />
            </div>
          )}
          <div className='rollcall-selection-line'>
            <span className='rollcall-selection-count'>
              <strong>{copy.selected(chosen.length)}</strong>
              {hidden.length > 0 && <span>{copy.hidden(hidden.length)}</span>}
            </span>
            <Acts
              table={table}
              chosen={chosen}
              onAsk={(verb, role = '') => {
                const coverage = coverageOf(verb, chosen, role)
                if (!coverage) return
                const near = nearOf(people, coverage)
                setAsking({ coverage, role, open: true, near, done: false })
              }}
            />
            {shown.some(({ id }) => !marks.has(id)) && (
              <Button
                look='quiet'
                className='rollcall-selection-all'
                onClick={() => choice.markShown(true)}
              >
                {copy.selectAll}
              </Button>
            )}
            <IconButton aria-label={copy.clear} onClick={clear}>
              <Icon name='close' />
            </IconButton>
          </div>
        </fieldset>
      )}
      {asking && (
        <BulkDialog
          {...asking}
          key={asking.coverage.verb}
          table={table}
          onClose={() => setAsking({ ...asking, open: false })}
          onDone={finish}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            if (asking.done) focusRow(place.current, asking.near, '[data-pick]')
            else
              bar.current?.querySelector<HTMLElement>(`[data-act=${asking.coverage.verb}]`)?.focus()
          }}
        />
      )}
    </>
  )
}

/** Who stays beside those who may go: first below the last of them, then above. */
function nearOf(people: ChoosingProps['people'], { able }: Coverage): string[] {
  const going = new Set(able.map(({ id }) => id))
  const ids = people.map(({ id }) => id)
  const end = ids.findLastIndex((id) => going.has(id)) + 1
  return [...ids.slice(end), ...ids.slice(0, end).toReversed()].filter((id) => !going.has(id))
}
