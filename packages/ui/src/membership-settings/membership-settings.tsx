'use client'
// Decides where somebody sets their own name and language in one organization, and which of its states is drawn.
import type { OrganizationAnswer, Reason } from '@rollcall/core'
import { useId, type ReactElement, type Ref } from 'react'
import { useRollcall } from '../context.ts'
import { common } from '../copy/en/common.ts'
import { membershipSettings, type MembershipSettingsCopy } from '../copy/en/membership-settings.ts'
import { useCopy } from '../copy/copy.ts'
import { useSentence } from '../copy/refusal.ts'
import { useMember } from '../hooks/use-member.ts'
import { useOrganization } from '../hooks/use-organization.ts'
import { Button } from '../parts/button.tsx'
import { classNames } from '../parts/class-names.ts'
import { Message } from '../parts/message.tsx'
import { VisuallyHidden } from '../parts/visually-hidden.tsx'
import { isFinal } from '../people/states.tsx'
import { MembershipForm } from './membership-form.tsx'

/** Props of {@link MembershipSettings}. */
export interface MembershipSettingsProps {
  organizationId: string
  className?: string | undefined
  ref?: Ref<HTMLElement> | undefined
}

/** The viewer's own name and language in an organization; their account is not touched. */
export function MembershipSettings(props: MembershipSettingsProps): ReactElement {
  const { scope } = useRollcall()
  // What was typed belongs to one organization and one person.
  return <Settings key={JSON.stringify([scope.userId, props.organizationId])} {...props} />
}

function Settings({ organizationId, className, ref }: MembershipSettingsProps): ReactElement {
  const { dir } = useRollcall()
  const titleId = useId()
  const copy = useCopy('membershipSettings', membershipSettings)
  const { data: answer, error, refetch } = useOrganization(organizationId)
  const lost = error && (!answer || isFinal(error.reason)) ? error.reason : undefined
  return (
    <section
      ref={ref}
      className={classNames('rollcall-root rollcall-settings', className)}
      dir={dir}
      data-slot='membership-settings'
      data-state={lost ? 'error' : answer ? 'ready' : 'loading'}
      {...(answer && !lost ? { 'aria-labelledby': titleId } : {})}
    >
      {lost && <Lost copy={copy} reason={lost} onRetry={() => void refetch()} />}
      {!lost && !answer && <Skeleton />}
      {answer && !lost && (
        <>
          <h2 id={titleId} className='rollcall-members-title'>
            {copy.title(answer.organization.name)}
          </h2>
          <Mine answer={answer} copy={copy} />
        </>
      )}
    </section>
  )
}

interface MineProps {
  answer: OrganizationAnswer
  copy: MembershipSettingsCopy
}

function Mine({ answer, copy }: MineProps): ReactElement {
  const { organization, viewer, policy } = answer
  const { data, error, refetch } = useMember({
    organizationId: organization.id,
    memberId: viewer.memberId,
  })
  if (policy.members.own.length === 0)
    return <p className='rollcall-settings-text'>{copy.nothing}</p>
  if (data) {
    return (
      <>
        <p className='rollcall-settings-text'>{copy.text}</p>
        <MembershipForm answer={answer} member={data.member} copy={copy} />
      </>
    )
  }
  return error ? (
    <Lost copy={copy} reason={error.reason} onRetry={() => void refetch()} />
  ) : (
    <Skeleton />
  )
}

interface LostProps {
  copy: MembershipSettingsCopy
  reason: Reason
  onRetry: () => void
}

function Lost({ copy, reason, onRetry }: LostProps): ReactElement {
  const { retry } = useCopy('common', common)
  const sentence = useSentence()
  const outside = reason.code === 'not_found'
  return (
    <Message title={outside ? copy.refusedTitle : copy.errorTitle} text={sentence(reason)}>
      {!outside && <Button onClick={onRetry}>{retry}</Button>}
    </Message>
  )
}

function Skeleton(): ReactElement {
  const { loading } = useCopy('common', common)
  return (
    <output className='rollcall-skeleton'>
      <VisuallyHidden>{loading}</VisuallyHidden>
      <span aria-hidden className='rollcall-bone' data-shape='title' />
      <span aria-hidden className='rollcall-bone' data-shape='line' />
    </output>
  )
}
