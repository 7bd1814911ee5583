'use client'
// Decides how a picture or an entry shows that invitations wait: by a dot for the eye, by words for everybody else.
import type { ReactElement, Ref } from 'react'
import { useRollcall } from '../context.ts'
import { bellLabels } from '../copy/en/bell-labels.ts'
import { useCopy } from '../copy/copy.ts'
import { useInvitesCount } from '../my-invitations/use-invites-count.ts'
import { classNames } from '../parts/class-names.ts'
import { VisuallyHidden } from '../parts/visually-hidden.tsx'

/** Props of {@link InvitesDot}. */
export interface InvitesDotProps {
  /** The id of its words, for the `aria-describedby` of a control beside it. */
  id?: string
  className?: string
  ref?: Ref<HTMLSpanElement>
}

/**
 * A dot while invitations wait for the signed-in person, else nothing. It goes to the upper end corner of whatever stands
 * `position: relative` around it. Inside of a button its words are part of the button's name; where the button has an
 * `aria-label`, which hides what is inside, put it beside and name it by `id` in `aria-describedby`.
 */
export function InvitesDot({ id, className, ref }: InvitesDotProps): ReactElement | null {
  const { dir } = useRollcall()
  const copy = useCopy('bell', bellLabels)
  const count = useInvitesCount()
  if (count === 0) return null
  return (
    <span
      ref={ref}
      className={classNames('rollcall-root rollcall-dot', className)}
      dir={dir}
      data-slot='invites-dot'
      data-count={count}
    >
      <VisuallyHidden>
        <span id={id}>{copy.name(count)}</span>
      </VisuallyHidden>
    </span>
  )
}
