'use client'
// Decides what the acts of a row do, and how their results are told.
import { Refusal, roleLabel, type Person, type Reason, type Words } from '@rollcall/core'
import { useState, type RefObject } from 'react'
import type { MembersTableCopy } from '../copy/en/members-table.ts'
import { useChangeMember } from '../hooks/use-change-member.ts'
import { usePending } from '../hooks/use-operation.ts'
import { useLinkInvitation } from '../hooks/use-link-invitation.ts'
import { useReactivateMember } from '../hooks/use-reactivate-member.ts'
import { useResendInvitation } from '../hooks/use-resend-invitation.ts'
import { useSuspendMember } from '../hooks/use-suspend-member.ts'
import { copyText } from '../parts/copy-text.ts'
import type { Told } from '../parts/notice.tsx'
import { nameOf } from '../parts/person-name.ts'
import { rowOf, type ConfirmableVerb, type AskedVerb, type RowVerb, type Table } from './table.ts'

/** What is being confirmed, of whom. */
export interface Asking {
  verb: AskedVerb | ConfirmableVerb
  person: Person
  /** Whether it still is: a dialog that closes stays for a moment. */
  open: boolean
  /** Who stands below and above: one of these rows gets the focus when this one is gone. */
  near: string[]
}

/** What acts need to speak. */
export interface ActsOptions {
  organizationId: string
  words: Words | undefined
  copy: MembersTableCopy
  sentence: (reason: Reason) => string
  tell: (told: Told) => void
  /** The acts that are asked about beside those that always are. */
  confirm: readonly ConfirmableVerb[]
  /** The element in which the rows stand. */
  within: RefObject<HTMLElement | null>
}

/** The acts of all rows, and the dialog that is open because of one. */
export interface Acts extends Pick<Table, 'act' | 'asks' | 'changeRole' | 'changing'> {
  /** Does an act that may be asked about, and says what was done. */
  send: Record<ConfirmableVerb, (person: Person) => Promise<string>>
  asking: Asking | null
  close: () => void
  /** Forgets what was to be confirmed. */
  drop: () => void
}

const always: ReadonlySet<RowVerb> = new Set<AskedVerb>([
  'editInvitation',
  'revokeInvitation',
  'offerOwnership',
  'leaveOrganization',
  'removeMember',
])

function isAlwaysAsked(verb: RowVerb): verb is AskedVerb {
  return always.has(verb)
}

/** The acts of one table. */
export function useActs({
  organizationId,
  words,
  copy,
  sentence,
  tell,
  confirm,
  within,
}: ActsOptions): Acts {
  const [asking, setAsking] = useState<Asking | null>(null)
  const { mutateAsync: change } = useChangeMember()
  const { mutateAsync: resend } = useResendInvitation()
  const { mutateAsync: link } = useLinkInvitation()
  const { mutateAsync: suspend } = useSuspendMember()
  const { mutateAsync: reactivate } = useReactivateMember()
  const changing = useChanging()

  const wrong = (error: unknown, say = (why: string) => why): void => {
    const reason: Reason = error instanceof Refusal ? error.reason : { code: 'unavailable' }
    tell({ tone: 'wrong', text: say(sentence(reason)) })
  }
  const seen = ({ id, version }: Person) => ({ organizationId, memberId: id, ifMatch: version })
  const changeRole = async (person: Person, role: string): Promise<void> => {
    const kept = words ? roleLabel(words, person.role) : person.role
    await change({ ...seen(person), role }).catch((error: unknown) =>
      wrong(error, (why) => copy.roleKept(nameOf(person), kept, why)),
    )
  }
  const copyLink = async ({ id, email }: Person): Promise<void> => {
    const asked = link({ organizationId, invitationId: id }).then((answer) => answer.link)
    const copied = await copyText(asked)
    await asked.then(
      (text) =>
        copied
          ? tell({ tone: 'done', text: copy.linkCopied(email) })
          : tell({ tone: 'wrong', text: copy.linkNotCopied(text) }),
      (error: unknown) => wrong(error),
    )
  }
  const send: Acts['send'] = {
    resendInvitation: ({ id, email }) =>
      resend({ organizationId, invitationId: id }).then(() => copy.resent(email)),
    suspendMember: (person) => suspend(seen(person)).then(() => copy.suspendedNow(nameOf(person))),
    reactivateMember: (person) =>
      reactivate(seen(person)).then(() => copy.reactivated(nameOf(person))),
  }
  const act = (verb: RowVerb, person: Person): void => {
    if (verb === 'linkInvitation') return void copyLink(person)
    if (isAlwaysAsked(verb) || confirm.includes(verb)) {
      const near = neighboursOf(rowOf(within.current, person.id))
      return setAsking({ verb, person, open: true, near })
    }
    void send[verb](person).then((text) => tell({ tone: 'done', text }), wrong)
  }
  return {
    send,
    asking,
    close: () => setAsking((before) => before && { ...before, open: false }),
    drop: () => setAsking(null),
    changing,
    act,
    asks: (verb) => isAlwaysAsked(verb) || confirm.some((other) => other === verb),
    changeRole: (person, role) => void changeRole(person, role),
  }
}

function useChanging(): ReadonlySet<string> {
  const all = [
    ...usePending('changeMember'),
    ...usePending('suspendMember'),
    ...usePending('reactivateMember'),
  ]
  return new Set(all.map(({ memberId }) => memberId))
}

function neighboursOf(row: HTMLElement | null): string[] {
  return [row?.nextElementSibling, row?.previousElementSibling].flatMap(
    (next) => (next instanceof HTMLElement && next.dataset.person) || [],
  )
}
