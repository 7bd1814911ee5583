// Decides how a mail looks: one column, system fonts, readable without pictures and in the dark.
import { clipped, directionOf } from '@rollcall/core'
import { textOn, type Brand } from './brand.ts'

/** A mail, ready to be sent. */
export interface MailText {
  subject: string
  text: string
  html: string
}

/** What a mail says, part by part. */
export interface Letter {
  /** BCP 47: the language of all parts. */
  language: string
  subject: string
  /** What the mail is about, in one sentence. */
  lead: string
  /** Words of a person, in quotation marks. */
  quote: string | null
  sentences: string[]
  /** The one thing to do. */
  act: { label: string; link: string }
  /** What only some readers need. */
  note: string
}

/** Puts the parts together, as text and as a page, in the looks of a brand. */
export function written(letter: Letter, brand: Brand | null): MailText {
  const { language, lead, quote, sentences, act, note } = letter
  const subject = clipped(letter.subject, longestSubject)
  const head = brand === null ? [] : [brand.name]
  const said = quote === null ? [] : [quote]
  return {
    subject,
    text: [...head, lead, ...said, ...sentences, `${act.label}: ${act.link}`, note].join('\n\n'),
    html: html(language, subject, [
      ...(brand === null ? [] : [brandHtml(brand)]),
      `<h1>${escapeHtml(lead)}</h1>`,
      ...said.map((text) => `<blockquote>${escapeHtml(text)}</blockquote>`),
      ...sentences.map((text) => `<p>${escapeHtml(text)}</p>`),
      `<p><a class="button"${buttonStyle(brand)} href="${escapeHtml(act.link)}">${escapeHtml(act.label)}</a></p>`,
      `<p class="note">${escapeHtml(note)}</p>`,
    ]),
  }
}

function brandHtml({ name, logoUrl }: Brand): string {
  const said = escapeHtml(name)
  const logo = logoUrl && `<img src="${escapeHtml(logoUrl)}" alt="${said}" height="32">`
  return `<p class="brand">${logo ?? said}</p>`
}

/** Beside its element: many mail programs read no style sheet. */
function buttonStyle(brand: Brand | null): string {
  const { color } = brand ?? {}
  return color ? ` style="background:${color};color:${textOn(color)}"` : ''
}

/** A whole page around its parts. */
function html(language: string, title: string, parts: string[]): string {
  // Beside the page on what is in it as well: many mail programs take the parts out of their page.
  const spoken = `lang="${escapeHtml(language)}" dir="${directionOf(language)}"`
  return `<!doctype html>
<html ${spoken}>
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title><meta name="color-scheme" content="light dark"><style>${style}</style></head>
<body><main ${spoken}>
${parts.join('\n')}
</main></body>
</html>
`
}

/** Text as HTML: for the templates of hosts as well. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>')
}

const longestSubject = 120

const style = `
body{margin:0;padding:32px 16px;font:15px/24px system-ui,-apple-system,'Segoe UI',sans-serif;color:#1c1e21;background:#f4f5f6}
main{max-width:480px;margin:0 auto;padding:40px;background:#fff;border-radius:12px}
h1{margin:0 0 16px;font-size:20px;line-height:28px;font-weight:600;letter-spacing:-.01em;text-wrap:balance}
p{margin:0 0 24px}
blockquote{margin:0 0 24px;padding-block:2px;padding-inline-start:16px;border-inline-start:3px solid #d5d9de;color:#41474f}
.button{display:inline-block;padding:10px 18px;border-radius:8px;background:#1c1e21;color:#fff;font-weight:600;text-decoration:none}
.brand{margin:0 0 28px;font-weight:600}
.note{margin:0;padding-top:20px;border-top:1px solid #e6e8eb;font-size:13px;line-height:20px;color:#5f656d}
@media (max-width:480px){body{padding:0}main{padding:28px 20px;border-radius:0}}
@media (prefers-color-scheme:dark){body{color:#e8eaed;background:#121417}main{background:#1c1f24}blockquote{border-color:#3b4048;color:#b9bfc7}.button{background:#f1f3f5;color:#15171a}.note{border-color:#2c3037;color:#a2a8b0}}
`.replaceAll('\n', '')
