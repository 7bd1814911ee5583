// Decides how the console's signs are drawn: 16 px, one stroke, the color of the text.

const paths = {
  overview: 'M2.5 13.5v-4m3.7 4v-7m3.6 7v-9m3.7 9v-11',
  projects: 'M2.5 5 8 2l5.500 3v6L8 14l-5.500-3V5Zm0 0L8 8m0 0 5.500-3M8 8v6',
  members:
    'M6 7.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM1.500 13.500c0-2.200 2-3.700 4.500-3.700s4.500 1.500 4.500 3.700M10.800 2.700a2.500 2.500 0 0 1 0 4.600m1.400 2.800c1.400.5 2.300 1.700 2.300 3.400',
  mail: 'M2 4.500A1.500 1.500 0 0 1 3.500 3h9A1.500 1.500 0 0 1 14 4.500v7a1.500 1.500 0 0 1-1.500 1.500h-9A1.500 1.500 0 0 1 2 11.500v-7Zm.5.300L8 9l5.500-4.200',
  arrow: 'M3 8h10M9 4l4 4-4 4',
  back: 'M13 8H3m4-4L3 8l4 4',
  chevron: 'm5 6.500 3 3 3-3',
  lock: 'M4.500 7.500h7a1 1 0 0 1 1 1v4a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1Zm1-.200V5.500a2.500 2.500 0 0 1 5 0v1.800',
  check: 'm3.500 8.500 3 3 6-7',
} as const

/** A sign. It says nothing by itself: the text beside it does. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg className='icon' viewBox='0 0 16 16' width='16' height='16' aria-hidden='true'>
      <path d={paths[name]} />
    </svg>
  )
}
