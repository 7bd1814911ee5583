// Decides how a mail looks: one column, system fonts, readable without pictures and in the dark.

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

/** Puts the parts together, as text and as a page. */
export function written(letter: Letter): MailText {
  const { language, lead, quote, sentences, act, note } = letter
  const subject = oneLine(letter.subject)
  const said = quote === null ? [] : [quote]
  return {
    subject,
    text: [lead, ...said, ...sentences, `${act.label}: ${act.link}`, note].join('\n\n'),
    html: html(language, subject, [
      `<h1>${escapeHtml(lead)}</h1>`,
      ...said.map((text) => `<blockquote>${escapeHtml(text)}</blockquote>`),
      ...sentences.map((text) => `<p>${escapeHtml(text)}</p>`),
      `<p><a class="button" href="${escapeHtml(act.link)}">${escapeHtml(act.label)}</a></p>`,
      `<p class="note">${escapeHtml(note)}</p>`,
    ]),
  }
}

/** A whole page around its parts. */
function html(language: string, title: string, parts: string[]): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title><meta name="color-scheme" content="light dark"><style>${style}</style></head>
<body><main>
${parts.join('\n')}
</main></body>
</html>
`
}

/** Text for a header: a line end would begin another header, a turn of direction would hide what follows. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>')
}

const style = `
body{margin:0;padding:32px 16px;font:15px/24px system-ui,-apple-system,'Segoe UI',sans-serif;color:#1c1e21;background:#f4f5f6}
main{max-width:480px;margin:0 auto;padding:40px;background:#fff;border-radius:12px}
h1{margin:0 0 16px;font-size:20px;line-height:28px;font-weight:600;letter-spacing:-.01em;text-wrap:balance}
p{margin:0 0 24px}
blockquote{margin:0 0 24px;padding:2px 0 2px 16px;border-left:3px solid #d5d9de;color:#41474f}
.button{display:inline-block;padding:10px 18px;border-radius:8px;background:#1c1e21;color:#fff;font-weight:600;text-decoration:none}
.note{margin:0;padding-top:20px;border-top:1px solid #e6e8eb;font-size:13px;line-height:20px;color:#5f656d}
@media (max-width:480px){body{padding:0}main{padding:28px 20px;border-radius:0}}
@media (prefers-color-scheme:dark){body{color:#e8eaed;background:#121417}main{background:#1c1f24}blockquote{border-color:#3b4048;color:#b9bfc7}.button{background:#f1f3f5;color:#15171a}.note{border-color:#2c3037;color:#a2a8b0}}
`.replaceAll('\n', '')
