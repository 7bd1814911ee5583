// Requests that are not even read, or make no sense.
import type { Reason } from '@rollcall/core'
import { losingCommits } from '../lossy.ts'
import { json, type Provocation } from './provocation.ts'

type Codes = Extract<
  Reason['code'],
  | 'malformed'
  | 'not_signed_in'
  | 'cross_site'
  | 'method_not_allowed'
  | 'too_large'
  | 'not_json'
  | 'invalid_input'
  | 'key_reused'
  | 'internal'
  | 'unavailable'
  | 'outcome_unknown'
  | 'mail_unavailable'
>

export const request: Record<Codes, Provocation> = {
  malformed:
    async ({ olle, organizationId, send }) =>
    () =>
      send(olle, 'POST', `/organizations/${organizationId}/invitations`, json('{"people":')),

  not_signed_in:
    async ({ ask }) =>
    () =>
      ask(null, 'getMe'),

  cross_site:
    async ({ ask, olle, who }) =>
    () =>
      ask(
        olle,
        'inviteMembers',
        { people: [{ email: who('ada').email }] },
        { cookie: 'session=1', 'sec-fetch-site': 'cross-site' },
      ),

  method_not_allowed:
    async ({ olle, organizationId, send }) =>
    () =>
      send(olle, 'PUT', `/organizations/${organizationId}/people`),

  too_large:
    async ({ ask, olle, who }) =>
    () =>
      ask(olle, 'inviteMembers', {
        people: [{ email: who('ada').email }],
        message: 'a'.repeat(256 * 1024),
      }),

  not_json:
    async ({ olle, organizationId, send }) =>
    () =>
      send(olle, 'POST', `/organizations/${organizationId}/invitations`, {
        body: '{"people":[]}',
        headers: { 'content-type': 'text/plain' },
      }),

  invalid_input:
    async ({ ask, olle }) =>
    () =>
      ask(olle, 'inviteMembers', { people: [] }),

  async key_reused({ ask, olle, who }) {
    const key = { 'idempotency-key': 'once' }
    const invite = (name: string) =>
      ask(olle, 'inviteMembers', { people: [{ email: who(name).email }] }, key)
    await invite('ada')
    return () => invite('bea')
  },

  async internal({ sibling }) {
    const { as } = await sibling({ identify: () => ({ userId: '' }) })
    return () => as(null).call('getMe', {})
  },

  async unavailable({ sibling }) {
    const { as } = await sibling({ identify: () => Promise.reject(new Error('sign-in is down')) })
    return () => as(null).call('getMe', {})
  },

  async outcome_unknown({ connect, olle, organizationId, sibling, who }) {
    let breaks = false
    const { as } = await sibling({ database: losingCommits(connect(), () => breaks) })
    const people = [{ email: who('ada').email }]
    breaks = true
    return () => as(olle).call('inviteMembers', { organizationId, people })
  },

  async mail_unavailable({ olle, organizationId, sibling, who }) {
    const { as } = await sibling({ sendMail: undefined })
    const people = [{ email: who('ada').email }]
    return () => as(olle).call('inviteMembers', { organizationId, people, delivery: 'email' })
  },
}
