// Decides what somebody reads who may not see something: what it is, and who can help.
import type { OrganizationMark } from '@rollcall/core'
import { Link } from '../router.tsx'

/** There is no such organization, as far as this person may know. */
export function NoAccess({ email }: { email: string }) {
  return (
    <>
      <title>No access</title>
      <header className='page-head'>
        <h1>You have no access here</h1>
      </header>
      <p className='empty'>
        There is no such organization, or you are not a member of it any more. Its owner can invite{' '}
        {email} again.
      </p>
      <Link className='button' to='/organizations'>
        Your organizations
      </Link>
    </>
  )
}

interface NotForYouProps {
  title: string
  organization: OrganizationMark
}

/** The page is there, and this person may not see it. */
export function NotForYou({ title, organization }: NotForYouProps) {
  return (
    <>
      <title>{`${title} · ${organization.name}`}</title>
      <header className='page-head'>
        <h1>{title}</h1>
      </header>
      <p className='empty'>
        You may not see this page. Whoever manages {organization.name} can change that.
      </p>
    </>
  )
}
