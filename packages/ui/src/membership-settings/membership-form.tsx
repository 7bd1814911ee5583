'use client'
// Decides how my own name and language are edited, saved by one button, and what is said of it.
import type { Member, OrganizationAnswer } from '@rollcall/core'
import { useState, type ReactElement } from 'react'
import type { MembershipSettingsCopy } from '../copy/en/membership-settings.ts'
import { useSentence } from '../copy/refusal.ts'
import { useUpdateMyMembership } from '../hooks/use-update-my-membership.ts'
import { Button } from '../parts/button.tsx'
import { Hint } from '../parts/hint.tsx'
import { Icon } from '../parts/icons.tsx'
import { Notice, useNotice } from '../parts/notice.tsx'
import { ProfileFields } from '../profile/profile-fields.tsx'
import { profileChanges, profileOf, type Profile } from '../profile/profile.ts'

/** Props of {@link MembershipForm}. */
export interface MembershipFormProps {
  answer: OrganizationAnswer
  /** The viewer's own row. */
  member: Member
  copy: MembershipSettingsCopy
}

/** The fields that the policy opens to everybody for themselves. */
export function MembershipForm({ answer, member, copy }: MembershipFormProps): ReactElement {
  const { organization, policy, words } = answer
  const sentence = useSentence(words)
  const { mutate, isPending, error, reset } = useUpdateMyMembership()
  const { told, tell, forget } = useNotice()
  const [edit, setEdit] = useState<{ seen: Member; profile: Profile } | null>(null)

  const stale = error?.reason.code === 'stale_version'
  // Whoever was overtaken has been told, and goes on from what is there now.
  const seen = stale ? member : (edit?.seen ?? member)
  const profile = edit?.profile ?? profileOf(member)
  const change = profileChanges(seen, profile)
  const changed = Object.keys(change).length > 0
  const write = (part: Partial<Profile>): void => {
    reset()
    setEdit({ seen, profile: { ...profile, ...part } })
  }
  const save = (): void => {
    if (!changed || isPending) return
    const input = { organizationId: organization.id, ...change, ifMatch: seen.version }
    const onSuccess = (): void => {
      setEdit(null)
      tell({ tone: 'done', text: copy.saved })
    }
    mutate(input, { onSuccess })
  }
  return (
    <form
      className='rollcall-form'
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <ProfileFields
        words={copy}
        fields={policy.members.own}
        profile={profile}
        busy={isPending}
        onChange={write}
      />
      <div role='alert'>
        {error && (
          <p className='rollcall-problem'>
            <Icon name='alert' />
            {stale ? copy.stale : sentence(error.reason)}
          </p>
        )}
      </div>
      <div>
        <Hint text={changed ? undefined : copy.unchanged}>
          <Button type='submit' look='primary' busy={isPending} aria-disabled={!changed}>
            {isPending ? copy.saving : copy.save}
          </Button>
        </Hint>
      </div>
      <Notice told={told} onDismiss={forget} />
    </form>
  )
}
