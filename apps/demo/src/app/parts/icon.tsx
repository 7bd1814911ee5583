// Decides how the console's signs are drawn: 16 px, one stroke, the color of the text.

const paths = {
  overview: 'M2.5 13.5v-4m3.7 4v-7m3.6 7v-9m3.7 9v-11',
  dashboard: 'M2.5 2.5h4.5v5H2.5v-5Zm6.5 0h4.5v3H9v-3ZM9 8.5h4.5v5H9v-5Zm-6.5 2h4.5v3H2.5v-3Z',
  organizations: 'M3 13.5v-11h6v11m0-7h4v7M1.5 13.5h13M5.3 5.5h1.4M5.3 8h1.4m-1.4 2.5h1.4',
  projects: 'M2.5 5 8 2l5.5 3v6L8 14l-5.5-3V5Zm0 0L8 8m0 0 5.5-3M8 8v6',
  people:
    'M6 7.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM1.5 13.5c0-2.2 2-3.7 4.5-3.7s4.5 1.5 4.5 3.7M10.8 2.7a2.5 2.5 0 0 1 0 4.6m1.4 2.8c1.4.5 2.3 1.7 2.3 3.4',
  invitations: 'M14 2 7.2 8.8M14 2l-4 12-2.8-5.2L2 6l12-4Z',
  activity: 'M2 8.500h2.700L6.500 3.500l3 9L11.300 8.500H14',
  tokens:
    'M10 9.5a3.5 3.5 0 1 0-3.3-2.3L2.5 11.4v2.1h2.3v-1.6h1.7v-1.7l.9-.9c.7.2 1.6.2 2.6.2Zm.7-4.2h.01',
  guide: 'M3 2.5h7.5L13 5v8.5H3v-11Zm2.5 4h5m-5 2.3h5m-5 2.2h3',
  billing: 'M2 4.5h12v7.5H2V4.5Zm0 2.7h12M4.5 9.7h2.5',
  settings:
    'M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm0-8v2m0 8v2m6-6h-2M4 8H2m10.2-4.2-1.4 1.4m-5.6 5.6-1.4 1.4m8.4 0-1.4-1.4M5.2 5.2 3.8 3.8',
  mail: 'M2 4.5A1.5 1.5 0 0 1 3.5 3h9A1.5 1.5 0 0 1 14 4.5v7a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11.5v-7Zm.5.3L8 9l5.5-4.2',
  arrow: 'M3 8h10M9 4l4 4-4 4',
  back: 'M13 8H3m4-4L3 8l4 4',
  chevron: 'm5 6.5 3 3 3-3',
  lock: 'M4.5 7.5h7a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1Zm1-.2V5.5a2.5 2.5 0 0 1 5 0v1.8',
  check: 'm3.5 8.5 3 3 6-7',
  plus: 'M8 3v10M3 8h10',
} as const

/** A sign. It says nothing by itself: the text beside it does. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg className='icon' viewBox='0 0 16 16' width='16' height='16' aria-hidden='true'>
      <path d={paths[name]} />
    </svg>
  )
}
