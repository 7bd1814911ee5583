'use client'
// Decides what an entry of the host's own menu says of the invitations that wait.
import type { ReactElement, Ref } from 'react'
import { bellLabels } from '../copy/en/bell-labels.ts'
import { useCopy } from '../copy/copy.ts'
import { useRollcall } from '../context.ts'
import { useInvitesCount } from '../my-invitations/use-invites-count.ts'
import { classNames } from '../parts/class-names.ts'
import { VisuallyHidden } from '../parts/visually-hidden.tsx'

/** Props of {@link InvitesMenuItem}. */
export interface InvitesMenuItemProps {
  className?: string
  ref?: Ref<HTMLSpanElement>
}

/**
 * The words of a menu entry, “Invites”, and while invitations wait a dot with their number. It is content, no control:
 * the entry around it is the host's, with the host's looks and keys, and leads where the host says.
 *
 * @example
 * <DropdownMenu.Item onSelect={() => navigate('/invites')}>
 *   <InvitesMenuItem />
 * </DropdownMenu.Item>
 */
export function InvitesMenuItem({ className, ref }: InvitesMenuItemProps): ReactElement {
  const copy = useCopy('bell', bellLabels)
  const { locale, dir } = useRollcall()
  const count = useInvitesCount()
  return (
    <span
      ref={ref}
      className={classNames('rollcall-root rollcall-invites-entry', className)}
      dir={dir}
      data-slot='invites-menu-item'
      data-count={count}
    >
      {copy.menuItem}
      {count > 0 && (
        <span className='rollcall-invites-entry-count'>
          <span aria-hidden className='rollcall-dot' />
          <span aria-hidden>{new Intl.NumberFormat(locale).format(count)}</span>
          <VisuallyHidden>{copy.name(count)}</VisuallyHidden>
        </span>
      )}
    </span>
  )
}
