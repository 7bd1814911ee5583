import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { RollcallProvider } from '../provider.tsx'
import { fieldsOnDemand } from './fields-on-demand.tsx'

test('fields that could not be fetched can be asked for again', async () => {
  let reachable = false
  const Fields = fieldsOnDemand(async () => {
    if (!reachable) throw new TypeError('Failed to fetch')
    return ({ name }: { name: string }) => <p>Fields for {name}</p>
  })
  const screen = await render(
    <RollcallProvider>
      <Fields name='Ada' />
    </RollcallProvider>,
  )
  await expect.element(screen.getByText('This part could not be loaded.')).toBeVisible()
  reachable = true
  await screen.getByRole('button', { name: 'Try again' }).click()
  await expect.element(screen.getByText('Fields for Ada')).toBeVisible()
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument()
})
