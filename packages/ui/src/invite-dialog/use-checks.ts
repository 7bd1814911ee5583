'use client'
// Decides when the server is asked who of the box can be invited: shortly after writing, and once for each address.
import type { OrganizationAnswer } from '@rollcall/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { useRollcall } from '../context.ts'
import { checkInvitationsOptions } from '../queries/check-invitations.ts'
import { isOfAddress } from './address-reason.ts'
import type { Box, Said } from './use-box.ts'

const pause = 300
/** As many as one request may name. */
const most = 100

/**
 * Has every address of the box judged before it is sent. Where the server cannot be asked there is no verdict, and
 * sending tells. What is said of the whole request, as when the seats run out, is no verdict on an address.
 */
export function useChecks({ organization, policy, viewer }: OrganizationAnswer, box: Box): void {
  const { scope, queryClient } = useRollcall()
  const [asked, setAsked] = useState<ReadonlySet<number>>(new Set())
  const may = viewer.actions.includes('checkInvitations')
  const unasked = box.chips
    .filter(({ id, reason }) => !asked.has(id) && !isOwnFault(reason?.code))
    .slice(0, may ? Math.min(most, policy.invitations.atMost) : 0)

  const ask = useEffectEvent(async () => {
    const emails = unasked.map(({ email }) => email)
    const options = checkInvitationsOptions(scope, { organizationId: organization.id, emails })
    const answer = await queryClient.fetchQuery(options).catch(() => undefined)
    if (!answer) return
    // They answer in the order of the request.
    const said = unasked.flatMap(({ id }, index): Said[] => {
      const reason = answer.verdicts[index]?.reason
      return reason === null || (reason && isOfAddress(reason)) ? [{ id, reason }] : []
    })
    box.check(said)
    setAsked((before) => new Set([...before, ...unasked.map(({ id }) => id)]))
  })
  const ids = unasked.map(({ id }) => id).join(' ')
  useEffect(() => {
    if (ids === '') return undefined
    const timer = setTimeout(() => void ask(), pause)
    return () => clearTimeout(timer)
  }, [ids])
}

/** What can be seen without asking anybody. */
function isOwnFault(code: string | undefined): boolean {
  return code === 'invalid_email' || code === 'duplicate_email'
}
