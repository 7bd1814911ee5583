// Decides how Storybook itself looks: as calm as what it shows, light or dark with it.
import type { ThemeVars } from 'storybook/theming'
import { create } from 'storybook/theming/create'

/** The schemes of the toolbar. */
export type Scheme = 'light' | 'dark'

const font = "'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif"

const mark = (ink: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="132" height="28" viewBox="0 0 132 28">
    <rect width="28" height="28" rx="7" fill="#3a57b8"/>
    <g fill="none" stroke="#fff" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">
      <path d="m6.5 8.8 1.8 1.800 3.200-3.600M15.300 8.900h6.200M7 14.500h14.500M7 20h9.700"/>
    </g>
    <text x="38" y="20.3" font-family="Inter, system-ui, -apple-system, Segoe UI, sans-serif" font-size="18" font-weight="600"
      letter-spacing="-0.4" fill="${ink}">Rollcall</text>
  </svg>`

const look = (
  base: Scheme,
  ink: string,
  quiet: string,
  ground: string,
  surface: string,
  line: string,
) =>
  create({
    base,
    brandTitle: 'Rollcall',
    brandUrl: './?path=/docs/welcome--docs',
    brandTarget: '_self',
    brandImage: `data:image/svg+xml,${encodeURIComponent(mark(ink))}`,
    fontBase: font,
    colorPrimary: base === 'light' ? '#3a57b8' : '#8ea6f2',
    colorSecondary: base === 'light' ? '#3a57b8' : '#6b86e0',
    appBg: ground,
    appContentBg: surface,
    appPreviewBg: surface,
    appBorderColor: line,
    appBorderRadius: 8,
    textColor: ink,
    textMutedColor: quiet,
    barBg: surface,
    barTextColor: quiet,
    barSelectedColor: base === 'light' ? '#3a57b8' : '#a9bcf7',
    barHoverColor: base === 'light' ? '#3a57b8' : '#a9bcf7',
  })

/** Storybook's own looks, by scheme. */
export const brand: Readonly<Record<Scheme, ThemeVars>> = {
  light: look('light', '#1c1f26', '#5b616e', '#f6f7f9', '#ffffff', '#e3e5ea'),
  dark: look('dark', '#eceef2', '#a3a9b6', '#101216', '#16181d', '#2c3038'),
}

/** The look that a value of the toolbar asks for. */
export const brandOf = (scheme: unknown): ThemeVars => brand[scheme === 'dark' ? 'dark' : 'light']
