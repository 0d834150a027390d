import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { setMediaQueries } from '../../browserFakes'
import { anOrg, aRole } from '../../builders'
import { serveOrg } from '../../server'
import { renderApp } from '../renderApp'

// Fetched for the first time it may take longer than what waits for it.
beforeAll(() =>
  Promise.all([
    import('../../../src/search/SearchPanel'),
    import('../../../src/details/DetailsPanel'),
    import('../../../src/app/loading/ProblemList'),
  ]),
)

beforeEach(() => {
  localStorage.clear()
  setMediaQueries((query) => query.includes('reduced-motion'))
  serveOrg(anOrg({ name: 'Acme', roles: [aRole({ id: 'clerk' }), aRole({ id: 'smith' })] }))
})

describe('the search of the page', () => {
  it('opens by its button, with focus in its field, and gives focus back', async () => {
    const user = userEvent.setup()
    renderApp()
    await user.click(await screen.findByRole('button', { name: 'Search' }))
    expect(screen.getByRole('dialog', { name: 'Search' })).toBeVisible()
    await waitFor(() => expect(getSearchField()).toHaveFocus())
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Search' })).toHaveFocus()
  })

  it('opens by Ctrl K wherever focus is, and goes from there to the details', async () => {
    const user = userEvent.setup()
    renderApp('/?view=gaps')
    await user.click(await screen.findByRole('button', { name: 'Theme' }))
    await user.keyboard('{Control>}k{/Control}')
    await waitFor(() => expect(getSearchField()).toHaveFocus())
    await user.keyboard('{Control>}k{/Control}smit')
    await screen.findByRole('option', { name: /^Smith/ })
    await user.keyboard('{Enter}')
    expect(window.location.pathname + window.location.search).toBe('/role/smith')
    await waitFor(() => expect(screen.getByRole('heading', { level: 2, name: 'Smith' })).toHaveFocus())
    await user.keyboard('{Meta>}k{/Meta}')
    await waitFor(() => expect(getSearchField()).toHaveFocus())
  })

  it('remembers what was opened on the page, by whatever means', async () => {
    const user = userEvent.setup()
    renderApp('/role/clerk')
    await screen.findByRole('heading', { level: 2, name: 'Clerk' })
    await waitFor(() => expect(localStorage.getItem('atlas:recent')).toBe('["role/clerk"]'))
    await user.click(screen.getByRole('link', { name: 'Acme' }))
    await user.keyboard('{Control>}k{/Control}')
    expect(await screen.findByRole('group', { name: 'Recently opened' })).toHaveTextContent(
      /^Recently opened.*Clerk/,
    )
  })

  it('takes the place of another dialog, but not of one that is typed in', async () => {
    const user = userEvent.setup()
    serveOrg({ ...anOrg(), extra: true })
    renderApp()
    await user.click(await screen.findByRole('button', { name: /problem/ }))
    await user.keyboard('{Control>}k{/Control}')
    await waitFor(() => expect(getSearchField()).toHaveFocus())
    expect(screen.getAllByRole('dialog')).toHaveLength(1)
  })
})

const getSearchField = () => screen.getByRole('combobox', { name: 'Search teams, roles and qualities' })
