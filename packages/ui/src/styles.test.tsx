import { afterEach, expect, test } from 'vitest'
import styles from './styles.css?inline'

const sheets: HTMLStyleElement[] = []

afterEach(() => {
  for (const sheet of sheets.splice(0)) sheet.remove()
  document.body.replaceChildren()
})

/** One of everything a host may have on its page, with classes that are not ours. */
const page = `
  <main id="main" class="card root">
    <h1>Title</h1><h2>Part</h2><p>Text with <a href="#">a link</a>, <b>bold</b> and <code>code</code>.</p>
    <button class="button primary">Act</button><button disabled>Not now</button>
    <form><label>Name <input value="Ada"></label><input type="checkbox" checked><input type="radio">
    <select><option>One</option></select><textarea>Words</textarea><fieldset><legend>Several</legend></fieldset></form>
    <table class="table"><thead><tr><th>Head</th></tr></thead><tbody><tr class="row"><td>Cell</td></tr></tbody></table>
    <ul><li>First</li></ul><ol><li>Second</li></ol><dl><dt>Term</dt><dd>Meaning</dd></dl>
    <dialog open>Dialog</dialog><details open><summary>More</summary>Less</details>
    <svg class="icon" viewBox="0 0 16 16"><path d="M3 8h10"/></svg><hr><pre>As typed</pre><blockquote>Said</blockquote>
    <div role="dialog" data-state="open" data-slot="dialog">Of another library</div>
  </main>`

function look(): string[] {
  return [document.documentElement, ...document.querySelectorAll('body, body *')].flatMap(
    (element) =>
      ['', '::before', '::after', '::placeholder'].flatMap((part) => {
        const style = getComputedStyle(element, part)
        // Custom properties of ours say nothing to a host.
        const names = [...style].filter((name) => !name.startsWith('--rollcall-'))
        return names.map(
          (name) => `${element.tagName}${part} ${name}: ${style.getPropertyValue(name)}`,
        )
      }),
  )
}

function add(css: string): void {
  const sheet = document.createElement('style')
  sheet.textContent = css
  document.head.append(sheet)
  sheets.push(sheet)
}

test('nothing of a host’s own page looks different because the styles are there', () => {
  document.body.innerHTML = page
  const before = look()
  add(styles)
  expect(look()).toEqual(before)
})

test('a host’s class in no layer wins over any rule of ours, and a rule in an earlier layer over none', () => {
  add(`@layer host, rollcall;${styles}
    @layer host { button { text-transform: uppercase; padding: 40px } }
    .mine { padding-left: 3px }`)
  document.body.innerHTML = `<div class="rollcall-root"><button class="rollcall-button mine">Act</button></div>`
  const style = getComputedStyle(document.querySelector('button')!)
  expect(style.paddingLeft).toBe('3px')
  expect(style.paddingRight).toBe('12px')
  expect(style.textTransform).toBe('none')
})

/** Every selector of a sheet, also of those within layers and questions. */
function selectorsOf(rules: CSSRuleList): string[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSKeyframesRule) return []
    // What is nested in a rule stands within what the rule is about.
    if (rule instanceof CSSStyleRule) return [rule.selectorText]
    return 'cssRules' in rule ? selectorsOf(rule.cssRules as CSSRuleList) : []
  })
}

test('every selector names a class or an attribute of ours, and every name that is global begins with ours', () => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(styles)
  const selectors = selectorsOf(sheet.cssRules)
  expect(selectors.length).toBeGreaterThan(300)
  // Only of an attribute is a selector that ours could share with somebody else.
  const ours = /\.rollcall-|\[class\*="rollcall-"\]|\[data-rollcall-|\[data-slot="/
  expect(selectors.filter((selector) => !ours.test(selector))).toEqual([])
  const named = [...styles.matchAll(/@(?:keyframes|property|layer|container)\s+([\w-]+)/g)]
  const names = named.flatMap(([, name = '']) => (name.startsWith('-') ? name.slice(2) : name))
  expect(names.filter((name) => !name.startsWith('rollcall'))).toEqual([])
})

test('every size of type follows the one that a host sets', () => {
  const fixed = [...styles.matchAll(/([^{}]*)\{[^{}]*font-size:\s*\d+px/g)].map(([, of = '']) => of)
  // Letters in a circle of a fixed size.
  expect(fixed.filter((of) => !of.includes('.rollcall-avatar'))).toEqual([])
})
