// Decides what is told of the custom properties that a host may set: of what type each is, and what it means.

/** A type of the design tokens format. */
type TokenType = 'color' | 'dimension' | 'fontFamily' | 'fontWeight' | 'number' | 'shadow'

/** A custom property that a host may set. */
export interface PublicToken {
  type: TokenType
  /** What it is where the host says nothing, in words; measured where it is a color that depends on the scheme. */
  fallback: string
  meaning: string
  /** The same in the design tokens format, where it is no color: those are measured. */
  value?: unknown
}

const px = (value: number): unknown => ({ value, unit: 'px' })

/** Every custom property that a host may set, by its name without `--rollcall-`. */
export const publicTokens: Readonly<Record<string, PublicToken>> = {
  accent: {
    type: 'color',
    fallback: 'a blue, lighter in the dark',
    meaning: 'Buttons for the main act, what is chosen, links, the ring of the focus.',
  },
  neutral: {
    type: 'color',
    fallback: 'oklch(0.55 0.012 264)',
    meaning: 'The hue of every gray: text, lines, borders, tints. Its lightness does not matter.',
  },
  danger: {
    type: 'color',
    fallback: 'oklch(0.55 0.19 26)',
    meaning: 'What cannot be taken back, and what went wrong.',
  },
  warning: {
    type: 'color',
    fallback: 'oklch(0.7 0.14 70)',
    meaning: 'What needs a look: expired, undelivered, out of date.',
  },
  success: { type: 'color', fallback: 'oklch(0.6 0.13 155)', meaning: 'What went well.' },
  primary: {
    type: 'color',
    fallback: 'the accent',
    meaning: 'The button for the main act, where it is not of the accent.',
  },
  surface: {
    type: 'color',
    fallback: 'white, or a dark gray',
    meaning: 'Behind dialogs, menus, popovers and cards. As opaque as your page.',
  },
  text: { type: 'color', fallback: 'from the neutral', meaning: 'Names, titles, what is typed.' },
  'text-muted': {
    type: 'color',
    fallback: 'from the neutral',
    meaning: 'Addresses, dates, explanations. At least 4.5:1 on your page.',
  },
  line: { type: 'color', fallback: 'from the neutral', meaning: 'The hairlines between rows.' },
  border: {
    type: 'color',
    fallback: 'from the neutral',
    meaning: 'Around fields and switches. At least 3:1 on your page.',
  },
  focus: {
    type: 'color',
    fallback: 'from the accent',
    meaning: 'The ring of the focus. At least 3:1 on your page.',
  },
  button: {
    type: 'color',
    fallback: 'a tint of the neutral',
    meaning: 'The ground of ordinary buttons.',
  },
  'button-border': {
    type: 'color',
    fallback: 'transparent',
    meaning: 'A line around ordinary buttons.',
  },
  shadow: {
    type: 'shadow',
    fallback: 'a hairline and one soft shadow',
    meaning: 'Below what floats: dialogs, menus, popovers, notices.',
    value: [
      { color: '#00000014', offsetX: px(0), offsetY: px(0), blur: px(0), spread: px(1) },
      { color: '#00000033', offsetX: px(0), offsetY: px(12), blur: px(32), spread: px(-8) },
    ],
  },
  radius: {
    type: 'dimension',
    fallback: '6px',
    meaning: 'The corners of fields and controls.',
    value: px(6),
  },
  'radius-button': {
    type: 'dimension',
    fallback: 'the radius',
    meaning: 'The corners of buttons: 999px makes pills.',
    value: px(6),
  },
  'radius-floating': {
    type: 'dimension',
    fallback: '4/3 of the radius',
    meaning: 'The corners of menus, popovers and notices.',
    value: px(8),
  },
  'radius-dialog': {
    type: 'dimension',
    fallback: 'twice the radius',
    meaning: 'The corners of dialogs and cards.',
    value: px(12),
  },
  control: {
    type: 'dimension',
    fallback: '32px',
    meaning: 'The height of buttons and fields. Never less than 44px where fingers point.',
    value: px(32),
  },
  'button-padding': {
    type: 'dimension',
    fallback: '12px',
    meaning: 'The room beside the words of a button.',
    value: px(12),
  },
  density: {
    type: 'number',
    fallback: '0',
    meaning: 'The height of rows: -1 compact (36px), 0 (44px), 1 roomy (52px), or between.',
    value: 0,
  },
  'font-family': {
    type: 'fontFamily',
    fallback: 'inherit',
    meaning: 'The typeface, where it is not that of your page.',
    value: 'inherit',
  },
  'font-size': {
    type: 'dimension',
    fallback: '14px',
    meaning: 'The size of names and text; every other size follows. 0.875rem follows the browser.',
    value: px(14),
  },
  'font-weight': {
    type: 'fontWeight',
    fallback: '500',
    meaning: 'Names, labels, buttons.',
    value: 500,
  },
  'font-weight-strong': {
    type: 'fontWeight',
    fallback: '600',
    meaning: 'Titles.',
    value: 600,
  },
  contrast: {
    type: 'number',
    fallback: '0, or 1 for people who ask their system for more contrast',
    meaning: 'How far every color goes towards its strongest form, from 0 to 1.',
    value: 0,
  },
}
