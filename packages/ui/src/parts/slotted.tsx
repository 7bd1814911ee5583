// Decides how names stand out within a sentence of the copy, wherever its language puts them.
import { Fragment, type ReactNode } from 'react'

/** Keeps a place in a sentence for something drawn: what it gives goes into the sentence as a word would. */
export type Slot = (drawn: ReactNode) => string

// Of the private use area: no sentence has them.
const [open, close] = ['\uE000', '\uE001']
const places = new RegExp(`${open}(\\d+)${close}`)

/** A sentence with what was drawn in the places it was given. */
export function slotted(say: (slot: Slot) => string): ReactNode {
  const drawn: ReactNode[] = []
  const sentence = say((node) => `${open}${drawn.push(node) - 1}${close}`)
  // Every second part is the number of a place.
  return sentence
    .split(places)
    .map((part, index) => (
      <Fragment key={index}>{index % 2 === 0 ? part : drawn[Number(part)]}</Fragment>
    ))
}
