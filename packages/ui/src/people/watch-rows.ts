// Decides which rows of a long list are near what is seen; fetched when there is one.
import type { Person } from '@rollcall/core'
import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
  type Range,
  type VirtualizerOptions,
} from '@tanstack/virtual-core'
import type { RefObject } from 'react'
import type { Drawn } from './use-window.tsx'

type Options = VirtualizerOptions<Element | Window, HTMLElement>

/** How many rows are drawn beyond what is seen, on both ends. */
const overscan = 1

/** A list that is watched. */
export interface RowsWatch {
  /** Says who is in the list now, and looks at what was drawn of it. */
  look: (people: Person[]) => void
  stop: () => void
}

/**
 * Watches the rows in an element. The row with the focus and its neighbours are always drawn: Tab leads to them, and one
 * of them gets the focus when it is gone.
 *
 * @param onDraw - told what is to be drawn, and whether at once
 */
export function watchRows(
  body: HTMLElement,
  held: RefObject<string | null>,
  onDraw: (drawn: Drawn, now: boolean) => void,
): RowsWatch {
  let people: Person[] = []
  let width = 0
  let height = 0
  let frame: Element | null = null
  let getItemKey: (index: number) => string | number = (index) => index

  const optionsNow = (): Options => ({
    ...(frame ? within(frame) : onPage),
    // It goes there when it begins: to where one is.
    initialOffset: () => frame?.scrollTop ?? window.scrollY,
    count: people.length,
    overscan,
    getItemKey,
    scrollMargin: marginOf(body, frame),
    estimateSize: () => height,
    rangeExtractor: (range) => rangeWith(range, people, held.current),
    onChange: (_, now) => tell(now),
  })
  const measureAnew = (): void => {
    width = body.clientWidth
    height = rowsIn(body)[0]?.offsetHeight ?? 0
    frame = frameOf(body)
  }
  measureAnew()
  const virtualizer = new Virtualizer(optionsNow())
  // What its adapters for frameworks call; React has nothing to do with this.
  const { _willUpdate: update, _didMount: begin } = virtualizer
  const end = begin()
  let last = ''
  const tell = (now: boolean): void => {
    const drawn = drawnBy(virtualizer)
    const next = JSON.stringify(drawn)
    // Being told makes it look again: that must come to an end.
    if (next !== last) onDraw(drawn, now)
    last = next
  }

  // Another width may be another layout: cards are higher than rows.
  const observer = new ResizeObserver(() => {
    if (body.clientWidth === width) return
    measureAnew()
    virtualizer.measure()
  })
  observer.observe(body)
  return {
    look: (present) => {
      if (present !== people) {
        people = present
        getItemKey = (index) => present[index]?.id ?? index
      }
      virtualizer.setOptions(optionsNow())
      update()
      for (const row of rowsIn(body)) virtualizer.measureElement(row)
      virtualizer.measureElement(null)
      tell(false)
    },
    stop: () => {
      observer.disconnect()
      end()
    },
  }
}

const onPage = {
  getScrollElement: () => window,
  observeElementRect: observeWindowRect,
  observeElementOffset: observeWindowOffset,
  scrollToFn: windowScroll,
} as unknown as Options

function within(frame: Element): Options {
  return {
    getScrollElement: () => frame,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
  } as unknown as Options
}

function rangeWith(range: Range, people: Person[], held: string | null): number[] {
  const near = defaultRangeExtractor(range)
  const at = people.findIndex(({ id }) => id === held)
  const kept = [at - 1, at, at + 1].filter((index) => at >= 0 && people[index])
  if (kept.every((index) => near.includes(index))) return near
  // Instead of a row more on both ends, so that there are never more than a few.
  const seen = defaultRangeExtractor({ ...range, overscan: 0 })
  return [...new Set([...seen, ...kept])].toSorted((one, other) => one - other)
}

function drawnBy(virtualizer: Virtualizer<Element | Window, HTMLElement>): Drawn {
  const { scrollMargin } = virtualizer.options
  let end = scrollMargin
  const rows = virtualizer.getVirtualItems().map((item) => {
    const gap = item.start - end
    end = item.end
    return { index: item.index, gap }
  })
  return { rows, rest: virtualizer.getTotalSize() - (end - scrollMargin) }
}

function rowsIn(body: HTMLElement): HTMLElement[] {
  return [...body.querySelectorAll<HTMLElement>(':scope > [data-person]')]
}

/** The nearest element around that scrolls, rather than only saying that it would. `null` is the page. */
function frameOf(body: HTMLElement): Element | null {
  for (let at = body.parentElement; at && at !== document.body; at = at.parentElement) {
    const scrolls = /auto|scroll/.test(getComputedStyle(at).overflowY)
    if (scrolls && at.scrollHeight > at.clientHeight) return at
  }
  return null
}

/** How far below the top of what scrolls the first row begins. */
function marginOf(body: HTMLElement, frame: Element | null): number {
  const { top } = body.getBoundingClientRect()
  return Math.round(
    frame ? top - frame.getBoundingClientRect().top + frame.scrollTop : top + window.scrollY,
  )
}
