// Decides how a text that is still on its way gets onto the clipboard.

/**
 * Copies a text that has to be asked for first. Safari forgets the click while waiting, so the clipboard is given the
 * promise itself where it takes one.
 *
 * @returns whether it was copied
 */
export async function copyText(text: Promise<string>): Promise<boolean> {
  try {
    if (typeof ClipboardItem === 'undefined') await navigator.clipboard.writeText(await text)
    else await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })])
    return true
  } catch {
    return false
  }
}
