// Decides how somebody reads their mail in a story: the newest, as a mail program shows it.
import type { OutgoingMail } from '@rollcall/server'
import { useEffect, useState, type ReactElement } from 'react'
import type { World } from '../server.ts'
import './mail.css'

/** The mails to an address, the newest first. They are sent and fetched as long as somebody looks. */
export function useMailbox({ mails, rollcall }: World, address: string): readonly OutgoingMail[] {
  const [received, setReceived] = useState<readonly OutgoingMail[]>([])
  useEffect(() => {
    const look = async (): Promise<void> => {
      await rollcall.outbox.flush()
      const mine = mails.filter(({ to }) => to === address).toReversed()
      setReceived((known) => (known.length === mine.length ? known : mine))
    }
    void look()
    const timer = setInterval(() => void look(), 500)
    return () => clearInterval(timer)
  }, [mails, rollcall, address])
  return received
}

/** What a link in a mail carries for the page it leads to. */
export function tokenOf({ text }: OutgoingMail): string | undefined {
  return /#t=(\S+)/.exec(text)?.[1]
}

interface MailProps {
  mail: OutgoingMail
  /** Follows the link of the mail. */
  onFollow: () => void
}

/** A mail, shut in: no script of it runs. Its link leads on in the story. */
export function Mail({ mail, onFollow }: MailProps): ReactElement {
  return (
    <article className='mail' aria-label={mail.subject}>
      <h3 className='mail-subject'>{mail.subject}</h3>
      <p className='mail-to'>To {mail.to}</p>
      <iframe className='mail-body' title={`Mail: ${mail.subject}`} sandbox='' srcDoc={mail.html} />
      <button type='button' className='mail-follow' onClick={onFollow}>
        Follow the link in the mail
      </button>
    </article>
  )
}
