// Decides which derived colors are told, and how well each pair of them can be told apart.

/** What a derived color is called in the stylesheet, and what it is for; by its name in the file. */
export const derivedColors: Readonly<Record<string, readonly [property: string, meaning: string]>> =
  {
    accent: ['accent', 'What a host may set as its accent.'],
    neutral: ['neutral', 'The hue of every gray.'],
    danger: ['danger', 'The hue of what cannot be taken back, and of what went wrong.'],
    warning: ['warning', 'The hue of what needs a look.'],
    success: ['success', 'The hue of what went well.'],
    surface: ['surface', 'Behind dialogs, menus, popovers and cards.'],
    text: ['text', 'Names, titles, what is typed.'],
    'text-muted': ['text-2', 'Addresses, dates, explanations.'],
    'text-off': ['text-off', 'Words of what may not be used now.'],
    line: ['line', 'Hairlines between rows.'],
    border: ['edge', 'Around fields and switches.'],
    hover: ['hover', 'Below the pointer, as it stands on the surface.'],
    press: ['press', 'Below a pressed pointer, as it stands on the surface.'],
    button: ['button', 'The ground of ordinary buttons, as it stands on the surface.'],
    primary: ['fill', 'The ground of the button for the main act.'],
    'on-primary': ['on-fill', 'Words on it.'],
    'button-border': ['button-edge', 'Around ordinary buttons, as it stands on the surface.'],
    'primary-border': ['fill-edge', 'Around it, where it could not be told from the page.'],
    mark: ['mark', 'What is on, chosen or new: switches, tabs, counts.'],
    'on-mark': ['on-mark', 'Words on it.'],
    focus: ['focus', 'The ring of the focus.'],
    'accent-text': ['accent-ink', 'Words in the accent.'],
    'accent-tint': ['accent-tint', 'Behind them, as it stands on the surface.'],
    'danger-ground': [
      'danger-fill',
      'The ground of a button that confirms what cannot be taken back.',
    ],
    'danger-text': ['danger-ink', 'Words of what went wrong.'],
    'danger-tint': ['danger-tint', 'Behind them, as it stands on the surface.'],
    'warning-text': ['warning-ink', 'Words of what needs a look.'],
    'warning-tint': ['warning-tint', 'Behind them, as it stands on the surface.'],
    'success-text': ['success-ink', 'Words of what went well.'],
    'success-tint': ['success-tint', 'Behind them, as it stands on the surface.'],
  }

/** A color, that on which it stands, and the contrast it has at least. */
export type Pair = readonly [color: string, ground: string, least: number]

/** Every pair that a promise is made about: 4.5 for words, 3 for what has a shape. */
export const pairs: readonly Pair[] = [
  ['text', 'surface', 4.5],
  ['text', 'hover', 4.5],
  ['text', 'press', 4.5],
  ['text', 'button', 4.5],
  ['text-muted', 'surface', 4.5],
  ['text-muted', 'hover', 4.5],
  ['on-primary', 'primary', 4.5],
  ['on-mark', 'mark', 4.5],
  ['accent-text', 'surface', 4.5],
  ['accent-text', 'accent-tint', 4.5],
  ['danger-text', 'surface', 4.5],
  ['danger-text', 'danger-tint', 4.5],
  ['warning-text', 'surface', 4.5],
  ['warning-text', 'warning-tint', 4.5],
  ['success-text', 'surface', 4.5],
  ['success-text', 'success-tint', 4.5],
  ['border', 'surface', 3],
  ['mark', 'surface', 3],
  ['focus', 'surface', 3],
]
