// Decides how bills are shown: a row a month, and where they are sent.
import { useState, type FormEvent } from 'react'
import { useOrganization } from '@rollcall/ui/hooks'
import { useAct, useBilling } from '../queries.ts'
import { Field } from '../parts/field.tsx'
import type { SectionProps } from './section.ts'

const euros = new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' })
const month = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** What an organization owes, for those who may know. */
export function BillingPage({ organization, tenant, entry }: SectionProps) {
  const { data } = useBilling(organization.id)
  const { data: facts } = useOrganization(organization.id)
  const mayWrite = facts?.viewer.permissions.includes(tenant.work.billing?.write ?? '') === true
  return (
    <>
      <title>{`${entry.label} · ${organization.name}`}</title>
      <header className='page-head'>
        <h1>{entry.label}</h1>
      </header>
      <div className='table-frame'>
        <table className='table'>
          <thead>
            <tr>
              <th scope='col'>Invoice</th>
              <th scope='col'>Month</th>
              <th scope='col'>Status</th>
              <th scope='col' className='number'>
                Amount
              </th>
            </tr>
          </thead>
          <tbody>
            {data?.invoices.map(({ number, date, amount, status }) => (
              <tr key={number}>
                <th scope='row'>{number}</th>
                <td className='secondary'>{month.format(new Date(date))}</td>
                <td>{status === 'paid' ? 'Paid' : 'Open'}</td>
                <td className='number'>{euros.format(amount / 100)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {data && (
        <BillTo organizationId={organization.id} mayWrite={mayWrite} address={data.billTo ?? ''} />
      )}
    </>
  )
}

interface BillToProps {
  organizationId: string
  mayWrite: boolean
  address: string
}

function BillTo({ organizationId, mayWrite, address }: BillToProps) {
  const [draft, setDraft] = useState(address)
  const save = useAct(organizationId)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate({ method: 'PATCH', path: '/billing', body: { billTo: draft } })
  }
  return (
    <form className='settings' onSubmit={submit}>
      <Field
        label='Invoices are sent to'
        type='email'
        required
        readOnly={!mayWrite}
        placeholder='accounting@example.com'
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
      />
      {mayWrite && (
        <button type='submit' className='button' disabled={save.isPending || draft === address}>
          Save
        </button>
      )}
      {save.error && (
        <p className='problem' role='alert'>
          {save.error.message}
        </p>
      )}
    </form>
  )
}
