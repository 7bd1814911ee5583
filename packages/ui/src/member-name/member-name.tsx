'use client'
// Decides how a member is named where the host shows what they made, also when they are gone.
import type { OfMember } from '@rollcall/core'
import type { ReactElement, Ref } from 'react'
import { useRollcall } from '../context.ts'
import { common } from '../copy/en/common.ts'
import { memberName } from '../copy/en/member-name.ts'
import { useCopy } from '../copy/copy.ts'
import { useMember } from '../hooks/use-member.ts'
import { classNames } from '../parts/class-names.ts'
import { Hint } from '../parts/hint.tsx'
import { VisuallyHidden } from '../parts/visually-hidden.tsx'

/** A name that the host knows already. */
export interface KnownName {
  /** `null`: they have none, and are called by their address. */
  name: string | null
  /** Stands behind the name where it is given. */
  email?: string | undefined
  /** Whether they are gone. Default: `false`. */
  removed?: boolean
}

/** A member whose name is asked for. People who were removed still answer with theirs. */
export interface AskedName extends OfMember {
  /** Whether the address stands behind the name. Default: `false`. */
  withEmail?: boolean
}

/** Props of {@link MemberName}: the name, or whom to ask for. */
export type MemberNameProps = (KnownName | AskedName) & {
  className?: string
  ref?: Ref<HTMLSpanElement>
}

/** A person's name. Of somebody who is gone it is crossed out, and says so on hover, on focus and to those who listen. */
export function MemberName(props: MemberNameProps): ReactElement {
  return 'memberId' in props ? <Asked {...props} /> : <Known {...props} />
}

function Asked({
  organizationId,
  memberId,
  withEmail = false,
  ...rest
}: Extract<MemberNameProps, AskedName>): ReactElement {
  const { data, isPending } = useMember({ organizationId, memberId })
  const { somebody } = useCopy('common', common)
  if (isPending) return <Known {...rest} name='…' />
  if (!data) return <Known {...rest} name={somebody} />
  const { name, email, status } = data.member
  return (
    <Known
      {...rest}
      name={name ?? email}
      email={withEmail && name !== null ? email : undefined}
      removed={status === 'removed'}
    />
  )
}

function Known({
  name,
  email,
  removed = false,
  className,
  ref,
}: Extract<MemberNameProps, KnownName>): ReactElement {
  const { dir } = useRollcall()
  const copy = useCopy('memberName', memberName)
  const { somebody } = useCopy('common', common)
  const words = (
    <>
      <bdi>{name ?? email ?? somebody}</bdi>
      {name !== null && email !== undefined && (
        <>
          {' '}
          <bdi className='rollcall-name-email'>{email}</bdi>
        </>
      )}
    </>
  )
  return (
    <span
      ref={ref}
      className={classNames('rollcall-root rollcall-name', className)}
      dir={dir}
      data-slot='member-name'
      data-state={removed ? 'removed' : 'present'}
    >
      {removed ? (
        <Hint text={copy.removed}>
          {/* A button, so that the explanation can be reached by keyboard and by touch. */}
          <button type='button' className='rollcall-name-gone'>
            <s>{words}</s>
            <VisuallyHidden> ({copy.removed})</VisuallyHidden>
          </button>
        </Hint>
      ) : (
        words
      )}
    </span>
  )
}
