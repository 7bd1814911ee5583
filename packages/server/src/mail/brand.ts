// Decides whose looks a mail has: a name, a logo, a color.

/** What people know the sender by. */
export interface Brand {
  /** Stands at the top of the mail, and for the logo where pictures are not shown. */
  name: string
  /** `https:` only. Drawn 32 pixels high. */
  logoUrl?: string
  /** Of the button: `#0a7f5a`. What is written on it is black or white, whichever is easier to read. */
  color?: string
}

/** Black or white: what is easier to read on a color (WCAG 2, relative luminance). */
export function textOn(color: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
  return luminance > 0.179 ? '#000000' : '#ffffff'
}
