import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { ErrorBoundary } from '../../../src/app/loading/ErrorBoundary'

const state = { isBroken: true }

function FailingComponent() {
  if (state.isBroken) throw new Error('a fault of ours')
  return <p>all well</p>
}

it('says that something went wrong instead of leaving a blank page, and can be asked to try again', async () => {
  render(
    <ErrorBoundary>
      <FailingComponent />
    </ErrorBoundary>,
    { onCaughtError: () => undefined },
  )
  expect(screen.getByRole('alert')).toHaveTextContent('a fault of ours')
  state.isBroken = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('all well')).toBeVisible()
})
