// Decides how a theme gets onto the page of a story, and off it again.
import '@fontsource-variable/roboto'
import { useLayoutEffect, type ReactElement, type ReactNode } from 'react'
import { grounds, presets, ruleOf, type Theme } from './theme.ts'

/** The whole page in a theme, dialogs and menus too; as it was before, once this is gone. */
export function Themed({ theme, children }: { theme: Theme; children: ReactNode }): ReactElement {
  const { scheme, contrast, preset } = theme
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    const { rollcallScheme, rollcallContrast } = dataset
    dataset.rollcallScheme = scheme
    dataset.rollcallContrast = contrast
    return () => {
      for (const [name, value] of Object.entries({ rollcallScheme, rollcallContrast })) {
        if (value === undefined) delete dataset[name]
        else dataset[name] = value
      }
    }
  }, [scheme, contrast])
  return (
    <>
      <style>{`${presets[preset]}\nhtml { ${grounds[preset]} }\n${ruleOf(theme)}`}</style>
      {children}
    </>
  )
}
