'use client'
// Decides how somebody gets an account of the host, so that they can be invited: registering invites nobody.
import type { PersonToRegister } from '@rollcall/core'
import { useRef, useState, type FormEvent, type ReactElement, type Ref } from 'react'
import { registerPerson } from '../copy/en/register-person.ts'
import { useCopy } from '../copy/copy.ts'
import { languages } from '../copy/language.ts'
import { useSentence } from '../copy/refusal.ts'
import { useRollcall } from '../context.ts'
import { useOrganization } from '../hooks/use-organization.ts'
import { Button } from '../parts/button.tsx'
import { classNames } from '../parts/class-names.ts'
import { Hint } from '../parts/hint.tsx'
import { Icon } from '../parts/icons.tsx'
import { RegisterFields } from './register-fields.tsx'
import { useRegistration } from './use-registration.ts'

/** Props of {@link RegisterPersonForm}. */
export interface RegisterPersonFormProps {
  organizationId: string
  /** The languages to choose from, as BCP 47 tags. Default: those Rollcall speaks. */
  locales?: readonly string[]
  /** Somebody has an account now. They are not invited yet. */
  onRegistered?: (person: PersonToRegister) => void
  className?: string
  ref?: Ref<HTMLFormElement>
}

/** Registers one person; nothing for those who may not. `InviteDialog` offers the same in its own window. */
export function RegisterPersonForm(props: RegisterPersonFormProps): ReactElement | null {
  const { scope } = useRollcall()
  const { data: answer } = useOrganization(props.organizationId)
  if (!answer?.viewer.actions.includes('registerPerson')) return null
  // What was typed belongs to one organization and one person.
  return <Registering key={JSON.stringify([scope.userId, props.organizationId])} {...props} />
}

function Registering({
  organizationId,
  locales = languages,
  onRegistered,
  className,
  ref,
}: RegisterPersonFormProps): ReactElement {
  const { dir } = useRollcall()
  const copy = useCopy('registerPerson', registerPerson)
  const sentence = useSentence(useOrganization(organizationId).data?.words)
  const registration = useRegistration(organizationId, locales)
  const [done, setDone] = useState<string>()
  const fields = useRef<HTMLDivElement>(null)
  const blocked = registration.email.trim() === '' ? copy.emailMissing : undefined

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setDone(undefined)
    registration.register((person) => {
      registration.clear()
      setDone(copy.done(person.name ?? person.email))
      fields.current?.querySelector('input')?.focus()
      onRegistered?.(person)
    })
  }
  return (
    <form
      ref={ref}
      className={classNames('rollcall-root rollcall-form', className)}
      dir={dir}
      data-slot='register-person-form'
      data-state={registration.busy ? 'busy' : done === undefined ? 'writing' : 'registered'}
      noValidate
      onSubmit={submit}
    >
      <div ref={fields} className='rollcall-form'>
        <RegisterFields registration={registration} sentence={sentence} />
      </div>
      <output className='rollcall-sent-title' hidden={done === undefined}>
        <Icon name='check' />
        {done}
      </output>
      <div>
        <Hint text={blocked}>
          <Button
            type='submit'
            look='primary'
            busy={registration.busy}
            aria-disabled={blocked !== undefined}
          >
            {registration.busy ? copy.acting : copy.act}
          </Button>
        </Hint>
      </div>
    </form>
  )
}
