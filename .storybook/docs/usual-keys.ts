// Decides which keys are told wherever the same kind of part stands.
type Keys = readonly (readonly [keys: string, what: string])[]

/** Of everything that asks in a dialog. */
export const dialogKeys: Keys = [
  ['Tab or Shift + Tab', 'goes through the dialog, and not out of it'],
  ['Escape', 'closes the dialog; nothing was done, and the focus goes back to where it was'],
]

/** Of every menu. */
export const menuKeys: Keys = [
  ['Enter or Space', 'opens the menu of the button that has the focus'],
  [
    'Up or Down',
    'goes from entry to entry, also to those that may not be chosen now: they say why',
  ],
  ['A letter', 'goes to the next entry that begins with it'],
]

/** What is true of everything that asks before an act. */
export const askingNotes = [
  'The question is the name of the dialog, its consequence the description: both are read when it opens.',
  'The way out has the focus at first, so that Enter pressed twice does no harm.',
  'A refusal is announced where it is drawn, beside the buttons; the dialog stays.',
  'While the act is on its way the button says so, and a second press does nothing.',
] as const
