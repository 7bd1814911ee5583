'use client'
// Decides which screen somebody sees who comes by the link of an invitation.
import type { Declined, Member } from '@rollcall/core'
import { useEffect, type ReactElement, type ReactNode, type Ref } from 'react'
import { useRollcall } from '../context.ts'
import { useAcceptInvitationByToken } from '../hooks/use-accept-invitation-by-token.ts'
import { useDeclineInvitationByToken } from '../hooks/use-decline-invitation-by-token.ts'
import { usePreviewInvitation } from '../hooks/use-preview-invitation.ts'
import { classNames } from '../parts/class-names.ts'
import { Accepted, Dead, isDead, Turned } from './endings.tsx'
import { CardSkeleton } from './card-skeleton.tsx'
import { InvitationCard } from './invitation-card.tsx'
import { useToken, type KeptToken } from './use-token.ts'
import type { InvitationWays } from './ways.ts'

/** Props of {@link AcceptInvitation}. */
export interface AcceptInvitationProps extends InvitationWays {
  /** Default: the one of the page's address, `#t=…`. */
  token?: string
  onAccepted?: (member: Member) => void
  onDeclined?: (invitation: Declined['invitation']) => void
  className?: string
  ref?: Ref<HTMLDivElement>
}

/** The page behind the link of an invitation. Opening it changes nothing. */
export function AcceptInvitation({ token: given, ...rest }: AcceptInvitationProps): ReactElement {
  const { scope } = useRollcall()
  const kept = useToken(given)
  // An answer belongs to one link and one person.
  return <Answering key={JSON.stringify([scope.userId, kept.token])} {...kept} {...rest} />
}

function Answering({
  token,
  forget,
  onAccepted,
  onDeclined,
  className,
  ref,
  ...ways
}: KeptToken & Omit<AcceptInvitationProps, 'token'>): ReactElement {
  const { dir } = useRollcall()
  const accepting = useAcceptInvitationByToken()
  const declining = useDeclineInvitationByToken()
  const answered = accepting.isSuccess || declining.isSuccess
  // An answer kills the link: looking at it again would only say so.
  const enabled = !answered && !accepting.isPending && !declining.isPending
  const preview = usePreviewInvitation(token ?? null, { enabled })
  const reasons = [accepting.error, declining.error, preview.error].map((error) => error?.reason)
  const dead = answered ? undefined : reasons.find((reason) => reason && isDead(reason))
  useEffect(() => {
    if (answered || dead) forget()
  }, [answered, dead, forget])

  const frame = (state: string, children: ReactNode): ReactElement => (
    <div
      ref={ref}
      className={classNames('rollcall-root rollcall-card', className)}
      dir={dir}
      data-slot='accept-invitation'
      data-state={state}
    >
      {children}
    </div>
  )
  if (accepting.data) {
    return frame('accepted', <Accepted preview={preview.data} onward={ways.onward} />)
  }
  if (declining.data)
    return frame('declined', <Turned preview={preview.data} onward={ways.onward} />)
  if (token === null) return frame('missing', <Dead reason={null} ways={ways} />)
  if (dead) return frame(dead.code, <Dead reason={dead} ways={ways} />)
  // A look that failed later does not take the card away.
  if (preview.error && !preview.data) {
    return frame(
      'error',
      <Dead reason={preview.error.reason} ways={ways} onRetry={() => void preview.refetch()} />,
    )
  }
  if (!preview.data || token === undefined) return frame('loading', <CardSkeleton />)
  return frame(
    preview.data.account,
    <InvitationCard
      preview={preview.data}
      ways={ways}
      accepting={accepting.isPending}
      declining={declining.isPending}
      refused={(accepting.error ?? declining.error)?.reason}
      onAccept={() =>
        void accepting.mutateAsync({ token }).then(({ member }) => onAccepted?.(member), told)
      }
      onDecline={() =>
        void declining
          .mutateAsync({ token })
          .then((answer) => onDeclined?.(answer.invitation), told)
      }
      onLookAgain={() => void preview.refetch()}
    />,
  )
}

/** A refusal is drawn from the state of its mutation. */
function told(): void {}
