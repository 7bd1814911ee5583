'use client'
// Decides in which order the details stand, what of them can be edited, and what an act does to what is not saved.
import type { Member } from '@rollcall/core'
import { useEffect, useEffectEvent, useRef, useState, type ReactElement } from 'react'
import { AccessFields } from '../access/access-fields.tsx'
import { membersTable } from '../copy/en/members-table.ts'
import { useCopy } from '../copy/copy.ts'
import { Button } from '../parts/button.tsx'
import { Icon } from '../parts/icons.tsx'
import { Notice, useNotice } from '../parts/notice.tsx'
import { onDemand } from '../parts/on-demand.tsx'
import { nameOf } from '../parts/person-name.ts'
import { useActs } from '../people/use-acts.ts'
import { grants, rowOfMember, type Details } from './details.ts'
import { Effective } from './effective.tsx'
import { Ending } from './ending.tsx'
import { MembershipPart } from './membership-part.tsx'
import { MemberHead } from './member-head.tsx'
import type { MemberDetailsProps } from './member-details.tsx'
import { SaveBar } from './save-bar.tsx'
import { useEditing } from './use-editing.ts'
import { useSaving } from './use-saving.ts'

/** Props of {@link Body}. */
export interface BodyProps
  extends
    Omit<Details, 'editing' | 'busy'>,
    Pick<MemberDetailsProps, 'onClose' | 'onUnsaved' | 'onRemoved' | 'onLeft'> {
  titleId: string
}

const Confirming = onDemand(() =>
  import('../people/confirming.tsx').then((file) => file.Confirming),
)

/** The details of a member who is known. */
export function Body(props: BodyProps): ReactElement {
  const { titleId, answer, person, copy, sentence, onClose, onUnsaved, onRemoved, onLeft } = props
  const { policy, organization, words } = answer
  const { member } = person
  const within = useRef<HTMLDivElement>(null)
  const list = useCopy('membersTable', membersTable)
  const [asked, setAsked] = useState(false)
  const { told, tell, forget } = useNotice()
  const editing = useEditing(person, policy)
  const of = { organizationId: organization.id, memberId: member.id }
  const onSaved = (saved: Member): void => tell({ tone: 'done', text: copy.updated(nameOf(saved)) })
  const saving = useSaving({ of, answer: person, policy, editing, onSaved })
  const { asking, ...acts } = useActs({
    organizationId: organization.id,
    words,
    copy: list,
    sentence,
    tell,
    confirm: ['suspendMember', 'reactivateMember'],
    within,
  })
  useHoldingBack(editing.changed, onUnsaved)

  const details: Details = { ...props, editing, busy: saving.busy }
  const given = grants(person)
  const mayGrant = person.actions.includes('grantAccess')
  const refused = person.refusals.grantAccess
  const editable = member.status !== 'removed' && (person.fields.length > 0 || mayGrant)
  const close = (): void => (editing.changed ? setAsked(true) : onClose?.())
  return (
    <div ref={within} tabIndex={-1} className='rollcall-details-body'>
      {onClose && (
        <Button className='rollcall-details-back' look='quiet' onClick={close}>
          <Icon name='back' />
          {copy.back}
        </Button>
      )}
      <MemberHead
        details={details}
        titleId={titleId}
        onAct={(verb) => acts.act(verb, rowOfMember(person))}
      />
      {member.status !== 'removed' && (
        <>
          <MembershipPart details={details} />
          {refused && <p className='rollcall-access-note'>{sentence(refused)}</p>}
          {!given && <p className='rollcall-access-note'>{copy.readOnly}</p>}
          <AccessFields
            answer={answer}
            of='member'
            role={editing.draft.role}
            grants={editing.draft.grants}
            readOnly={!mayGrant || saving.busy}
            onChange={(next) => editing.change({ grants: next })}
          />
          <Effective details={details} />
          <Ending details={details} onAct={(verb) => acts.act(verb, rowOfMember(person))} />
        </>
      )}
      {editable && (
        <SaveBar
          details={details}
          saving={saving}
          leaving={
            asked && editing.changed
              ? { stay: () => setAsked(false), leave: () => onClose?.() }
              : undefined
          }
        />
      )}
      {asking && (
        <Confirming
          about={{ answer, copy: list, sentence }}
          asking={asking}
          send={acts.send}
          within={within}
          tell={tell}
          onClose={acts.close}
          onLeft={onLeft}
          onRemoved={onRemoved}
          onMissing={() => {
            acts.drop()
            tell({ tone: 'wrong', text: sentence({ code: 'unavailable' }) })
          }}
        />
      )}
      <Notice told={told} onDismiss={forget} />
    </div>
  )
}

/** Tells the host of what is not saved, and has the browser ask before the page goes. */
function useHoldingBack(unsaved: boolean, onUnsaved: ((unsaved: boolean) => void) | undefined) {
  const tell = useEffectEvent((state: boolean) => onUnsaved?.(state))
  useEffect(() => {
    if (!unsaved) return undefined
    const hold = (event: BeforeUnloadEvent): void => event.preventDefault()
    tell(true)
    window.addEventListener('beforeunload', hold)
    return () => {
      tell(false)
      window.removeEventListener('beforeunload', hold)
    }
  }, [unsaved])
}
