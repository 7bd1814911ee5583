'use client'
// Decides where everything about one member is seen and edited, and which of its states is drawn.
import type { Member, Reason } from '@rollcall/core'
import { useId, type ReactElement, type Ref } from 'react'
import { useRollcall } from '../context.ts'
import { common } from '../copy/en/common.ts'
import { memberDetails, type MemberDetailsCopy } from '../copy/en/member-details.ts'
import { useCopy } from '../copy/copy.ts'
import { useSentence } from '../copy/refusal.ts'
import { useMember } from '../hooks/use-member.ts'
import { useOrganization } from '../hooks/use-organization.ts'
import { Button } from '../parts/button.tsx'
import { classNames } from '../parts/class-names.ts'
import { Message } from '../parts/message.tsx'
import { VisuallyHidden } from '../parts/visually-hidden.tsx'
import { isFinal } from '../people/states.tsx'
import { Body } from './body.tsx'

/** Props of {@link MemberDetails}. */
export interface MemberDetailsProps {
  organizationId: string
  memberId: string
  /** Draws a way back, and is called when it is taken. What is not saved is asked about first. */
  onClose?: (() => void) | undefined
  /** Called when something is not saved yet, and when it is or was given up: for hosts that hold back leaving. */
  onUnsaved?: ((unsaved: boolean) => void) | undefined
  /** Called when the person was removed. Default: the details stay, and say so. */
  onRemoved?: ((member: Member) => void) | undefined
  /** Called when the viewer has left: they see nothing here any more. */
  onLeft?: ((member: Member) => void) | undefined
  className?: string | undefined
  ref?: Ref<HTMLElement> | undefined
}

/** Everything about one member: who they are, their role and access, why they have it, and what can be done with them. */
export function MemberDetails(props: MemberDetailsProps): ReactElement {
  const { scope } = useRollcall()
  const { organizationId, memberId } = props
  // What was edited belongs to one member, and to one person who looks.
  return <Details key={JSON.stringify([scope.userId, organizationId, memberId])} {...props} />
}

function Details({
  organizationId,
  memberId,
  className,
  ref,
  ...rest
}: MemberDetailsProps): ReactElement {
  const { dir } = useRollcall()
  const titleId = useId()
  const copy = useCopy('memberDetails', memberDetails)
  const organization = useOrganization(organizationId)
  const member = useMember({ organizationId, memberId })
  const sentence = useSentence(organization.data?.words)
  const known = organization.data && member.data
  const error = organization.error ?? member.error
  const lost = error && (!known || isFinal(error.reason)) ? error.reason : undefined
  const retry = (): void => {
    void organization.refetch()
    void member.refetch()
  }
  return (
    <section
      ref={ref}
      className={classNames('rollcall-root rollcall-details', className)}
      dir={dir}
      data-slot='member-details'
      data-state={lost ? 'error' : known ? 'ready' : 'loading'}
      {...(known && !lost ? { 'aria-labelledby': titleId } : {})}
    >
      {lost && <Lost copy={copy} reason={lost} sentence={sentence} onRetry={retry} />}
      {!lost && !known && <Skeleton />}
      {organization.data && member.data && !lost && (
        <Body
          {...rest}
          titleId={titleId}
          answer={organization.data}
          person={member.data}
          copy={copy}
          sentence={sentence}
        />
      )}
    </section>
  )
}

interface LostProps {
  copy: MemberDetailsCopy
  reason: Reason
  sentence: (reason: Reason) => string
  onRetry: () => void
}

function Lost({ copy, reason, sentence, onRetry }: LostProps): ReactElement {
  const { retry } = useCopy('common', common)
  if (reason.code === 'not_found' || reason.code === 'not_permitted')
    return <Message title={copy.refusedTitle} text={copy.refusedText} />
  return (
    <Message title={copy.errorTitle} text={sentence(reason)}>
      <Button onClick={onRetry}>{retry}</Button>
    </Message>
  )
}

function Skeleton(): ReactElement {
  const { loading } = useCopy('common', common)
  return (
    <output className='rollcall-skeleton'>
      <VisuallyHidden>{loading}</VisuallyHidden>
      <span aria-hidden className='rollcall-details-head'>
        <span className='rollcall-bone' data-shape='mark' />
        <span className='rollcall-bone' style={{ inlineSize: 180 }} />
      </span>
      {[220, 160, 260].map((width) => (
        <span key={width} aria-hidden className='rollcall-details-bones'>
          <span className='rollcall-bone' style={{ inlineSize: 96 }} />
          <span className='rollcall-bone' style={{ inlineSize: width }} />
        </span>
      ))}
    </output>
  )
}
