'use client'
// Decides how one line of text is asked for, and that what is wrong with it is heard.
import { useId, type ComponentProps, type ReactElement } from 'react'
import { Field, type FieldProps } from './field.tsx'
import { Input } from './input.tsx'

/** Props of {@link TextField}. */
export interface TextFieldProps
  extends
    Omit<ComponentProps<'input'>, 'id' | 'value' | 'onChange' | 'className' | 'children'>,
    Pick<FieldProps, 'label' | 'help' | 'error'> {
  value: string
  onChange: (value: string) => void
}

/** A labelled line. */
export function TextField({
  label,
  help,
  error,
  value,
  onChange,
  ...rest
}: TextFieldProps): ReactElement {
  const id = useId()
  return (
    <Field id={id} label={label} help={help} error={error}>
      <Input
        autoComplete='off'
        {...rest}
        id={id}
        aria-invalid={error !== undefined || undefined}
        aria-describedby={`${id}-help`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}

/** How a line for an address differs from one for words. */
export const asEmail: Partial<TextFieldProps> = {
  type: 'email',
  inputMode: 'email',
  autoCapitalize: 'none',
  spellCheck: false,
}

/** Whether a key was pressed in a line of text, where Enter means that the form is done. */
export function isLine(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('.rollcall-input')
}
