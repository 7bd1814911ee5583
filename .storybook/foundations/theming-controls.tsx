// Decides what of a theme can be tried, and with which controls.
import type { ReactElement, ReactNode } from 'react'
import type { Theme } from './theme.ts'

/** Props of {@link ThemingControls}. */
export interface ThemingControlsProps {
  theme: Theme
  onChange: (changed: Partial<Theme>) => void
  onReset: () => void
}

const options: { [name in 'preset' | 'scheme' | 'contrast']: readonly [string, string][] } = {
  preset: [
    ['rollcall', 'None'],
    ['shadcn', 'shadcn/ui'],
    ['material', 'Material'],
    ['github', 'GitHub'],
  ],
  scheme: [
    ['light', 'Light'],
    ['dark', 'Dark'],
  ],
  contrast: [
    ['standard', 'Standard'],
    ['more', 'More'],
  ],
}

const fonts: readonly [string, string][] = [
  ['', 'As the page or preset'],
  ["'Roboto Variable', sans-serif", 'Roboto'],
  ['Georgia, serif', 'A serif'],
  ['ui-monospace, monospace', 'Monospaced'],
]

/** The controls beside the screens. */
export function ThemingControls({ theme, onChange, onReset }: ThemingControlsProps): ReactElement {
  return (
    <fieldset className='theming-controls' aria-label='Theme'>
      <Choice label='Preset' value={theme.preset} options={options.preset}>
        {(preset) => onChange({ preset: preset as Theme['preset'] })}
      </Choice>
      <Choice label='Scheme' value={theme.scheme} options={options.scheme}>
        {(scheme) => onChange({ scheme: scheme as Theme['scheme'] })}
      </Choice>
      <Choice label='Contrast' value={theme.contrast} options={options.contrast}>
        {(contrast) => onChange({ contrast: contrast as Theme['contrast'] })}
      </Choice>
      <Color label='Accent' value={theme.accent} onChange={(accent) => onChange({ accent })} />
      <Color label='Neutral' value={theme.neutral} onChange={(neutral) => onChange({ neutral })} />
      <Range
        label='Radius'
        value={theme.radius}
        range={[0, 16, 1]}
        usual={6}
        onChange={(radius) => onChange({ radius })}
      />
      <Range
        label='Density'
        value={theme.density}
        range={[-1, 1, 0.25]}
        usual={0}
        onChange={(density) => onChange({ density })}
      />
      <Range
        label='Height of controls'
        value={theme.control}
        range={[28, 44, 2]}
        usual={32}
        onChange={(control) => onChange({ control })}
      />
      <Choice label='Font' value={theme.font} options={fonts}>
        {(font) => onChange({ font })}
      </Choice>
      <Range
        label='Size of type'
        value={theme.size}
        range={[13, 18, 0.5]}
        usual={14}
        onChange={(size) => onChange({ size })}
      />
      <button type='button' className='theming-reset' onClick={onReset}>
        Start again
      </button>
    </fieldset>
  )
}

interface ControlProps {
  label: string
  value: string
}

interface ChoiceProps extends ControlProps {
  options: readonly [value: string, title: string][]
  /** What is done with the one chosen. */
  children: (value: string) => void
}

function Choice({ label, value, options: all, children }: ChoiceProps): ReactElement {
  return (
    <Control label={label}>
      <select value={value} onChange={(event) => children(event.target.value)}>
        {all.map(([option, title]) => (
          <option key={option} value={option}>
            {title}
          </option>
        ))}
      </select>
    </Control>
  )
}

interface ChangingProps extends ControlProps {
  onChange: (value: string) => void
}

function Color({ label, value, onChange }: ChangingProps): ReactElement {
  return (
    <Control label={label}>
      <span className='theming-color'>
        <input
          type='color'
          aria-label={`${label}, from a palette`}
          value={/^#[\da-f]{6}$/i.test(value) ? value : '#4a64c8'}
          onChange={(event) => onChange(event.target.value)}
        />
        <input
          type='text'
          aria-label={label}
          placeholder='as it is'
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </span>
    </Control>
  )
}

interface RangeProps extends ChangingProps {
  range: readonly [least: number, most: number, step: number]
  /** Where it stands while nothing was chosen. */
  usual: number
}

function Range({
  label,
  value,
  range: [min, max, step],
  usual,
  ...rest
}: RangeProps): ReactElement {
  return (
    <Control label={label} said={value === '' ? 'as it is' : value}>
      <input
        type='range'
        aria-label={label}
        {...{ min, max, step }}
        value={value === '' ? usual : value}
        onChange={(event) => rest.onChange(event.target.value)}
      />
    </Control>
  )
}

function Control(props: { label: string; said?: string; children: ReactNode }): ReactElement {
  return (
    <label className='theming-control'>
      <span>
        {props.label}
        {props.said !== undefined && <output>{props.said}</output>}
      </span>
      {props.children}
    </label>
  )
}
