// Decides how a mail is shown: as its reader would see it, and shut in: no scripts, nothing loaded from elsewhere.
import { useState } from 'react'
import type { ReceivedMail } from '../api.ts'
import { Link } from '../router.tsx'
import { Ago } from '../time.tsx'
import { Icon } from './icon.tsx'

const guard = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"><base target="_top">`

/** One mail. */
export function MailView({ mail }: { mail: ReceivedMail }) {
  const [plain, setPlain] = useState(false)
  return (
    <article className='mail' aria-labelledby='mail-subject'>
      <header className='mail-head'>
        <Link to='/mailbox' className='button mail-back' data-quiet=''>
          <Icon name='back' />
          All mail
        </Link>
        <h2 id='mail-subject'>{mail.subject}</h2>
        <dl>
          <dt>From</dt>
          <dd>{mail.from}</dd>
          <dt>To</dt>
          <dd>{mail.to}</dd>
          <dt>Received</dt>
          <dd>
            <Ago at={mail.receivedAt} />
          </dd>
        </dl>
        <button
          type='button'
          className='button'
          data-quiet=''
          aria-pressed={plain}
          onClick={() => setPlain(!plain)}
        >
          Plain text
        </button>
      </header>
      {plain ? (
        <textarea className='mail-text' aria-label='Plain text' readOnly value={mail.text} />
      ) : (
        <iframe
          className='mail-frame'
          title={mail.subject}
          sandbox='allow-top-navigation-by-user-activation'
          srcDoc={guard + mail.html}
        />
      )}
    </article>
  )
}
