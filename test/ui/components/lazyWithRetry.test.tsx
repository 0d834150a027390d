import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ComponentType, Suspense } from 'react'
import { expect, it, vi } from 'vitest'
import { lazyOptional, lazyWithRetry } from '../../../src/ui/components/lazyWithRetry'

const Greeting = ({ name }: { name: string }) => <p>Hello {name}</p>
const rejectLoad = () => Promise.reject(new TypeError('Failed to fetch'))

it('says that a part could not be fetched, and fetches it when asked', async () => {
  const load = vi.fn<() => Promise<ComponentType<{ name: string }>>>(rejectLoad)
  const Part = lazyWithRetry(load, ({ name, children }) => <section aria-label={name}>{children}</section>)
  render(
    <Suspense>
      <Part name="you" />
    </Suspense>,
  )
  expect(await screen.findByRole('region', { name: 'you' })).toHaveTextContent('could not be loaded')
  expect(screen.queryByRole('button', { name: 'Load the page again' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('button', { name: 'Load the page again' })).toBeVisible()
  expect(load).toHaveBeenCalledTimes(2)
  load.mockResolvedValue(Greeting)
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('Hello you')).toBeVisible()
  expect(screen.queryByRole('alert')).toBeNull()
})

it('asks anew for what failed once it is drawn again', async () => {
  const load = vi.fn<() => Promise<ComponentType<{ name: string }>>>(rejectLoad)
  const Part = lazyWithRetry(load)
  const renderOpen = (isOpen: boolean) => <Suspense>{isOpen && <Part name="you" />}</Suspense>
  const { rerender } = render(renderOpen(true))
  expect(await screen.findByRole('alert')).toBeVisible()
  rerender(renderOpen(false))
  load.mockResolvedValue(Greeting)
  rerender(renderOpen(true))
  expect(await screen.findByText('Hello you')).toBeVisible()
})

it('leaves out an extra that could not be fetched', async () => {
  const Extra = lazyOptional<{ name: string }>(rejectLoad)
  const { container } = render(
    <Suspense fallback="…">
      <Extra name="you" />
    </Suspense>,
  )
  await vi.waitFor(() => expect(container).toBeEmptyDOMElement())
})
