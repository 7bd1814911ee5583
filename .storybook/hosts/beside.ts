// Decides what is compared of a screen beside the styles of a host: how its parts come out with and without them.

/** The parts that a host's styles would be seen on. */
const parts = [
  '.rollcall-members-title',
  '.rollcall-search-input',
  '.rollcall-filter-button',
  '.rollcall-button',
  '.rollcall-icon-button',
  '.rollcall-table',
  '.rollcall-head',
  '.rollcall-row',
  '.rollcall-cell',
  '.rollcall-person-name',
  '.rollcall-person-detail',
  '.rollcall-badge',
  '.rollcall-avatar',
]

/** What Rollcall takes from the host on purpose, and what follows from it. */
const inherited =
  /^(font-family|letter-spacing|text-size-adjust|margin-left|margin-inline-start|font-synthesis|tab-size|-webkit-|inline-size|block-size|width|height|perspective-origin|transform-origin|inset|top|left|right|bottom|line-break|grid-template|--)/

/** How every part comes out, by its class and property. */
function looksOf(screen: Element): Map<string, string> {
  const looks = new Map<string, string>()
  for (const part of parts) {
    const element = screen.querySelector(part)
    if (!element) continue
    const style = getComputedStyle(element)
    for (const property of style) {
      if (!inherited.test(property))
        looks.set(`${part} ${property}`, style.getPropertyValue(property))
    }
  }
  return looks
}

/** What is different with and without a host's stylesheet, in words; nothing is what one hopes for. */
export async function changedBy(sheet: HTMLStyleElement, screen: Element): Promise<string[]> {
  const settled = () => Promise.all(document.getAnimations().map((each) => each.finished))
  await settled()
  const beside = looksOf(screen)
  sheet.disabled = true
  await settled()
  const alone = looksOf(screen)
  sheet.disabled = false
  return [...beside].flatMap(([name, value]) =>
    alone.get(name) === value ? [] : [`${name}: ${value}, alone ${alone.get(name)}`],
  )
}
