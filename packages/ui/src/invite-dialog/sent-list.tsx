'use client'
// Decides how it is told what was sent, and how links are handed over where no mail goes out.
import type { Invited } from '@rollcall/core'
import { useState, type ReactElement } from 'react'
import { common } from '../copy/en/common.ts'
import { useCopy } from '../copy/copy.ts'
import type { InviteDialogCopy } from '../copy/en/invite-dialog.ts'
import { Button } from '../parts/button.tsx'
import { copyText } from '../parts/copy-text.ts'
import { Icon } from '../parts/icons.tsx'

/** Props of {@link SentList}. */
export interface SentListProps {
  copy: InviteDialogCopy
  invitations: Invited[]
  /** How many addresses are left in the box that cannot be sent as they are. */
  left: number
}

/** What became of the invitations. */
export function SentList({ copy, invitations, left }: SentListProps): ReactElement {
  const links = invitations.some(({ link }) => link !== undefined)
  const { length } = invitations
  return (
    <div className='rollcall-sent'>
      <output className='rollcall-sent-title' hidden={length === 0}>
        <Icon name='check' />
        {links ? copy.linksTitle(length) : copy.sentTitle(length)}
      </output>
      {links && <p className='rollcall-sent-text'>{copy.linksText}</p>}
      {length > 0 && (
        <ul className='rollcall-sent-list'>
          {invitations.map((invitation) => (
            <SentRow key={invitation.id} invitation={invitation} copy={copy} />
          ))}
        </ul>
      )}
      <output className='rollcall-sent-left' hidden={left === 0}>
        <Icon name='alert' />
        {copy.notSent(left)}
      </output>
    </div>
  )
}

interface SentRowProps {
  invitation: Invited
  copy: InviteDialogCopy
}

function SentRow({ invitation: { email, link }, copy }: SentRowProps): ReactElement {
  const words = useCopy('common', common)
  const [copied, setCopied] = useState(false)
  return (
    <li className='rollcall-sent-row'>
      <span className='rollcall-truncate' title={email}>
        {email}
      </span>
      {link !== undefined && (
        <Button
          aria-label={copied ? words.copied : copy.copyLinkOf(email)}
          onClick={() => void copyText(Promise.resolve(link)).then(setCopied)}
        >
          <Icon name={copied ? 'check' : 'link'} />
          {copied ? words.copied : words.copyLink}
        </Button>
      )}
    </li>
  )
}
