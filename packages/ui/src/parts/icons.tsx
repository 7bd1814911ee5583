'use client'
// Decides how the icons are drawn: 16 px, one line of 1.5 px, the color of the text beside; or by the host's own.
import { useContext, type ComponentType, type ReactElement } from 'react'
import { Rollcall } from '../context.ts'

/** The built-in icons, as the paths that draw them. */
export const paths = {
  alert: 'M8 6v3.5M8 11.5v.01M8 2.3 1.6 13.5h12.8Z',
  arrow: 'M8 13V3M4 7l4-4 4 4',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  bell: 'M4 6.5a4 4 0 0 1 8 0c0 4 1.5 5 1.5 5h-11S4 10.5 4 6.5ZM6.7 13.7a1.5 1.5 0 0 0 2.6 0',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  chevron: 'm4.5 6.5 3.5 3.5 3.5-3.5',
  close: 'm4 4 8 8M12 4l-8 8',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8Z',
  dots: 'M3.5 8v.01M8 8v.01M12.5 8v.01',
  edit: 'm3 13 .7-3 7.6-7.6 2.3 2.3L6 12.3ZM9.5 4.2l2.3 2.3',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 7.5V11M8 5v.01',
  leave: 'M6 13.5H2.5v-11H6M10.5 11l3-3-3-3M13.5 8H6',
  link: 'M6.8 9.2a2.8 2.8 0 0 0 4 0l2.1-2.1a2.8 2.8 0 1 0-4-4l-.8.8M9.2 6.8a2.8 2.8 0 0 0-4 0L3.1 8.9a2.8 2.8 0 1 0 4 4l.8-.8',
  mail: 'M2 3.5h12v9H2ZM2.5 4.5 8 8.8l5.5-4.3',
  /** Only its place. */
  none: '',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  play: 'M5 3.3v9.4L12.5 8Z',
  plus: 'M8 3v10M3 8h10',
  remove:
    'M10.5 13.5v-1a3 3 0 0 0-3-3h-3a3 3 0 0 0-3 3v1M6 7a2.25 2.25 0 1 0 0-4.5A2.25 2.25 0 0 0 6 7ZM11 7.5h4',
  search: 'm13.5 13.5-3-3M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10Z',
  system: 'M3 3h10v4H3ZM3 9h10v4H3ZM5.5 5v.01M5.5 11v.01',
  transfer: 'M2.5 5.5h10M9.5 2.5l3 3-3 3M13.5 10.5h-10M6.5 7.5l-3 3 3 3',
} as const

/** The name of an icon. */
export type IconName = keyof typeof paths

/** What an icon of the host's own is drawn with: what the icons of most libraries take. */
export interface IconProps {
  'aria-hidden': true
  className: string
  'data-icon': string
  width: number
  height: number
}

/** Icons of the host's own, by the name of the one whose place they take. */
export type Icons = Partial<Record<IconName, ComponentType<IconProps>>>

/** An icon beside words; it says nothing by itself. */
export function Icon({ name }: { name: IconName }): ReactElement {
  const Own = useContext(Rollcall)?.icons?.[name]
  const props: IconProps = {
    'aria-hidden': true,
    className: 'rollcall-icon',
    'data-icon': name,
    width: 16,
    height: 16,
  }
  return Own ? (
    <Own {...props} />
  ) : (
    <svg
      {...props}
      viewBox='0 0 16 16'
      stroke='currentColor'
      strokeWidth={name === 'dots' ? 2 : 1.5}
    >
      {/* Not of the svg: that is what a host's reset fills. */}
      <path d={paths[name]} fill='none' />
    </svg>
  )
}
