// Decides what hangs on one's own picture: who one is, one's settings, light or dark, the way out.
import { InvitesDot, InvitesMenuItem } from '@rollcall/ui'
import { DropdownMenu } from 'radix-ui'
import { useId } from 'react'
import type { Tenant } from '../../tenants/index.ts'
import type { Account } from '../api.ts'
import { capital } from '../capital.ts'
import { Avatar } from '../parts/avatar.tsx'
import { Icon } from '../parts/icon.tsx'
import { navigate } from '../router.tsx'
import { useSignOut } from '../session.ts'
import { setTheme, useTheme, type Theme } from '../theme.ts'

const themes = { system: 'As the system', light: 'Light', dark: 'Dark' }

interface AvatarMenuProps {
  account: Account
  tenant: Tenant
}

/** The menu of the person who is signed in. */
export function AvatarMenu({ account, tenant }: AvatarMenuProps) {
  const theme = useTheme()
  const signOut = useSignOut(() => navigate('/sign-in'))
  const name = account.name ?? account.email
  const { organization, invites } = tenant.composition
  // Whoever has not proved their address is shown no invitation.
  const dot = invites.dot && account.emailVerified
  const dotId = useId()
  return (
    <DropdownMenu.Root modal={false}>
      <span className='avatar-place'>
        <DropdownMenu.Trigger
          className='avatar-button'
          aria-label={`Account of ${name}`}
          aria-describedby={dot ? dotId : undefined}
        >
          <Avatar id={account.id} name={name} />
        </DropdownMenu.Trigger>
        {dot && <InvitesDot id={dotId} />}
      </span>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className='menu' align='end' sideOffset={8}>
          <div className='menu-head'>
            <strong>{name}</strong>
            <span>{account.email}</span>
          </div>
          {dot && (
            <DropdownMenu.Item className='menu-item' onSelect={() => navigate('/invites')}>
              <InvitesMenuItem />
            </DropdownMenu.Item>
          )}
          <DropdownMenu.Item className='menu-item' onSelect={() => navigate('/account')}>
            Account
          </DropdownMenu.Item>
          <DropdownMenu.Item className='menu-item' onSelect={() => navigate('/organizations')}>
            {capital(`your ${organization.many}`)}
          </DropdownMenu.Item>
          <DropdownMenu.Separator className='menu-line' />
          <DropdownMenu.RadioGroup value={theme} onValueChange={(to) => setTheme(to as Theme)}>
            <DropdownMenu.Label className='menu-label'>Appearance</DropdownMenu.Label>
            {Object.entries(themes).map(([value, label]) => (
              <DropdownMenu.RadioItem key={value} className='menu-item' value={value}>
                {label}
                <DropdownMenu.ItemIndicator className='menu-check'>
                  <Icon name='check' />
                </DropdownMenu.ItemIndicator>
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
          <DropdownMenu.Separator className='menu-line' />
          <DropdownMenu.Item className='menu-item' onSelect={() => signOut.mutate()}>
            Sign out
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
