// Decides how a mail looks: one column, system fonts, readable without pictures and in the dark.

/** A mail, ready to be sent. */
export interface MailText {
  subject: string
  text: string
  html: string
}

/** Text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br>')
}

/** The one thing to do in a mail. */
export function button(label: string, link: string): string {
  return `<p><a class="button" href="${link}">${escapeHtml(label)}</a></p>`
}

/** A whole page around paragraphs. */
export function html(locale: string, body: string): string {
  return `<!doctype html>
<html lang="${escapeHtml(locale)}">
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><style>${style}</style></head>
<body><main>
${body}
</main></body>
</html>
`
}

const style = `
body{margin:0;padding:32px 16px;font:16px/24px system-ui,-apple-system,'Segoe UI',sans-serif;color:#1c1e21;background:#f6f7f8}
main{max-width:480px;margin:0 auto;padding:32px;background:#fff;border-radius:8px}
p{margin:0 0 16px}
.button{display:inline-block;padding:10px 16px;border-radius:6px;background:#2a5bd7;color:#fff;font-weight:600;text-decoration:none}
.quiet{margin:16px 0 0;font-size:13px;line-height:20px;color:#5f656d}
@media (prefers-color-scheme:dark){body{color:#e8eaed;background:#15171a}main{background:#1e2126}.quiet{color:#a2a8b0}}
`.replaceAll('\n', '')
