// Decides how far apart two colors are, as WCAG 2.2 reckons it.
import type { Seen } from './measure.ts'

/** From 1, which is the same color, to 21, which is black on white. */
export function contrast(one: Seen, other: Seen): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: Seen): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
