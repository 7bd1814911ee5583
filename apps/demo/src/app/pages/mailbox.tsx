// Decides how the mail of the demo is read: a list, and beside it the mail one has opened.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask, type ReceivedMail } from '../api.ts'
import { useBrand, useTenant } from '../brand.ts'
import { Icon } from '../parts/icon.tsx'
import { MailView } from '../parts/mail-view.tsx'
import { Link } from '../router.tsx'
import { Ago } from '../time.tsx'

/** Everything that was mailed to anybody. */
export default function MailboxPage({ mailId }: { mailId: string | undefined }) {
  useBrand(useTenant())
  const [wanted, setWanted] = useState('')
  const { data: mails = [], isSuccess } = useQuery({
    queryKey: ['mailbox'],
    queryFn: () => ask<ReceivedMail[]>('GET', '/mailbox'),
    refetchInterval: 2000,
  })
  const open = mails.find((mail) => mail.id === mailId)
  const shown = mails.filter((mail) => mail.to.includes(wanted.trim().toLowerCase()))
  return (
    <div className='mailbox' data-open={open ? '' : undefined}>
      <title>Mailbox</title>
      <header className='mailbox-head'>
        <Link to='/' className='button' data-quiet=''>
          <Icon name='back' />
          Console
        </Link>
        <h1>Mailbox</h1>
        <p className='secondary'>Every mail of this demo lands here. Nothing is sent to anybody.</p>
      </header>
      <nav className='mailbox-list' aria-label='Mails'>
        <label className='field-box'>
          <span className='hidden'>Show mail to</span>
          <input
            type='search'
            placeholder='Show mail to…'
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
          />
        </label>
        {isSuccess && shown.length === 0 && (
          <p className='empty'>{wanted ? 'No mail to such an address.' : 'No mail yet.'}</p>
        )}
        <ul>
          {shown.map((mail) => (
            <li key={mail.id}>
              <Link className='mail-item' to={`/mailbox/${mail.id}`}>
                <span className='mail-item-to'>{mail.to}</span>
                <span className='mail-item-time'>
                  <Ago at={mail.receivedAt} />
                </span>
                <span className='mail-item-subject'>{mail.subject}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <main className='mailbox-mail'>
        {open ? (
          <MailView key={open.id} mail={open} />
        ) : (
          <p className='empty'>Choose a mail to read it.</p>
        )}
      </main>
    </div>
  )
}
