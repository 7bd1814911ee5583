'use client'
// Decides how the dialog looks while somebody is registered, before they are invited.
import type { PersonToRegister, Reason } from '@rollcall/core'
import type { KeyboardEvent, ReactElement } from 'react'
import type { InviteDialogCopy } from '../copy/en/invite-dialog.ts'
import { registerPerson } from '../copy/en/register-person.ts'
import { useCopy } from '../copy/copy.ts'
import { Button } from '../parts/button.tsx'
import { Checkbox } from '../parts/checkbox.tsx'
import { DialogFooter } from '../parts/dialog.tsx'
import { Hint } from '../parts/hint.tsx'
import { isLine } from '../parts/text-field.tsx'
import { RegisterFields } from '../register-person-form/register-fields.tsx'
import type { Registration } from '../register-person-form/use-registration.ts'
import { useFirstField } from './first-field.ts'

/** Props of {@link RegisterStep}. */
export interface RegisterStepProps {
  copy: InviteDialogCopy
  registration: Registration
  sentence: (reason: Reason) => string
  onRegistered: (person: PersonToRegister) => void
  /** The address has an account already. */
  onKnown: (email: string) => void
  onBack: () => void
}

/** The form for registering, in the place of the one for inviting. */
export function RegisterStep({
  copy,
  registration,
  sentence,
  onRegistered,
  onKnown,
  onBack,
}: RegisterStepProps): ReactElement {
  const { act, acting, emailMissing } = useCopy('registerPerson', registerPerson)
  const step = useFirstField(true)
  const blocked = registration.email.trim() === '' ? emailMissing : undefined
  const register = (): void => registration.register(onRegistered)
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !isLine(event.target)) return
    event.preventDefault()
    register()
  }
  return (
    <div ref={step} className='rollcall-form' role='presentation' onKeyDown={press}>
      <Checkbox label={copy.register} checked onChange={onBack} />
      <RegisterFields registration={registration} sentence={sentence} onKnown={onKnown} />
      <DialogFooter>
        <Button onClick={onBack}>{copy.back}</Button>
        <Hint text={blocked}>
          <Button
            look='primary'
            busy={registration.busy}
            aria-disabled={blocked !== undefined}
            onClick={register}
          >
            {registration.busy ? acting : act}
          </Button>
        </Hint>
      </DialogFooter>
    </div>
  )
}
