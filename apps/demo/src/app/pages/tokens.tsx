// Decides how API tokens are listed: with who issued them, also when that person is gone.
import { MemberName } from '@rollcall/ui'
import { useOrganization } from '@rollcall/ui/hooks'
import { useState } from 'react'
import type { ApiToken } from '../api.ts'
import { IssueToken } from '../parts/issue-token.tsx'
import { useAct, useTokens } from '../queries.ts'
import { Ago } from '../time.tsx'
import type { SectionProps } from './section.ts'

const states = { active: 'Active', expired: 'Expired', deleted: 'Deleted' }

/** The API tokens of an organization. */
export function TokensPage({ organization, entry }: SectionProps) {
  const { data } = useTokens(organization.id)
  const [issuing, setIssuing] = useState(false)
  return (
    <>
      <title>{`${entry.label} · ${organization.name}`}</title>
      <header className='page-head'>
        <h1>
          {entry.label} <span className='count'>{data?.tokens.length}</span>
        </h1>
        <button type='button' className='button' data-primary='' onClick={() => setIssuing(true)}>
          Create token
        </button>
      </header>
      {issuing && <IssueToken organizationId={organization.id} onDone={() => setIssuing(false)} />}
      {data?.tokens.length === 0 ? (
        <p className='empty'>No tokens yet. A program needs one to use the console in your name.</p>
      ) : (
        <Tokens organizationId={organization.id} tokens={data?.tokens ?? []} />
      )}
    </>
  )
}

function Tokens({ organizationId, tokens }: { organizationId: string; tokens: ApiToken[] }) {
  const { data } = useOrganization(organizationId)
  const end = useAct(organizationId)
  return (
    <div className='table-frame'>
      <table className='table'>
        <thead>
          <tr>
            <th scope='col'>Name</th>
            <th scope='col'>Issued by</th>
            <th scope='col'>Role</th>
            <th scope='col'>Status</th>
            <th scope='col'>Created</th>
            <th scope='col'>Expires</th>
            <th scope='col'>
              <span className='hidden'>Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tokens.map(({ id, name, role, status, createdAt, expiresAt, memberId }) => (
            <tr key={id}>
              <th scope='row'>{name}</th>
              <td>
                <MemberName organizationId={organizationId} memberId={memberId} withEmail />
              </td>
              <td className='secondary'>{data?.words.roles[role]?.label ?? role}</td>
              <td>
                <span className='status' data-status={status}>
                  {states[status]}
                </span>
              </td>
              <td className='secondary'>
                <Ago at={createdAt} />
              </td>
              <td className='secondary'>{expiresAt ? <Ago at={expiresAt} /> : 'Never'}</td>
              <td className='act'>
                {status === 'active' && (
                  <button
                    type='button'
                    className='button'
                    data-quiet=''
                    aria-label={`Delete the token ${name}`}
                    disabled={end.isPending}
                    onClick={() => end.mutate({ method: 'DELETE', path: `/tokens/${id}` })}
                  >
                    Delete
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
