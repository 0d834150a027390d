import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { delay, HttpResponse, http } from 'msw'
import { beforeEach, describe, expect, it } from 'vitest'
// Loaded with the test, lest loading them while the page is shown take longer than a test waits.
import '../../src/app/loading/ProblemList'
import '../../src/compare/CompareView'
import '../../src/matrix/MatrixView'
import '../../src/outline/OutlineView'
import '../../src/details/DetailsPanel'
import { setMediaQueries } from '../browserFakes'
import { anOrg, aQuality, aRole, aTeam } from '../builders'
import { serveOrg, server } from '../server'
import { renderApp } from './renderApp'

const org = anOrg({
  name: 'Acme',
  updated: '2023-01-05',
  teams: [
    aTeam({ id: 'acme' }),
    aTeam({ id: 'eng', name: 'Engineering', parent: 'acme', summary: 'Builds.' }),
  ],
  qualities: [aQuality({ id: 'go', name: 'Go' })],
  roles: [
    aRole({
      id: 'lead',
      name: 'Tech Lead',
      aliases: ['TL'],
      teams: ['eng'],
      qualities: { necessary: ['go'] },
    }),
    aRole({ id: 'dev', name: 'Developer', teams: ['eng'], status: 'vacant', reportsTo: ['lead'] }),
  ],
})

beforeEach(() => setMediaQueries((query) => query.includes('reduced-motion')))

const findChart = async () => {
  const region = await screen.findByRole('region', { name: 'Chart' })
  await within(region).findAllByRole('link')
  return region
}
/** The details, once what they say is there and not just their room. */
const findDetails = () =>
  waitFor(() => {
    const panel = screen.getByRole('complementary', { name: 'Details' })
    expect(within(panel).getByRole('heading', { level: 2 })).toBeVisible()
    return panel
  })

describe('loading', () => {
  it('says so until the organisation is there', async () => {
    server.use(http.get('*/org.json', () => delay('infinite')))
    renderApp()
    await waitFor(() =>
      expect(document.querySelector('[aria-live]')).toHaveTextContent('Loading the organisation…'),
    )
  })

  it('shows the organisation, its chart and its title', async () => {
    serveOrg(org)
    renderApp()
    const banner = await screen.findByRole('banner')
    expect(within(banner).getByRole('heading', { level: 1, name: 'Acme' })).toBeVisible()
    expect(within(banner).getByRole('link', { name: 'Acme' })).toHaveAttribute('href', '/')
    expect(within(banner).getByText('5 January 2023')).toBeVisible()
    expect(within(await findChart()).getByRole('link', { name: /^Tech Lead/ })).toHaveAttribute(
      'href',
      '/role/lead',
    )
    expect(document.title).toBe('Acme')
  })

  it('fetches the file of the folder where the site is mounted', async () => {
    server.use(http.get('http://localhost:3000/atlas/org.json', () => HttpResponse.json(org)))
    renderApp('/atlas/role/lead', '/atlas/')
    expect(await screen.findByRole('heading', { level: 2, name: 'Tech Lead' })).toBeVisible()
    expect(within(await findChart()).getByRole('link', { name: /^Developer/ })).toHaveAttribute(
      'href',
      '/atlas/role/dev',
    )
  })
})

describe('a file that can not be shown', () => {
  it.each<[string, string | object, RegExp]>([
    ['no JSON', '{\n  "version": 1,,\n}', /org\.json.*line 2, column 16.*not JSON/],
    ['half a file', '{"version": 1, "teams": [', /not JSON.*break off half-way/],
    ['a web page', '<!doctype html><title>Home</title>', /web page.*wrong path/],
    ['a list', [], /not an organisation.*an object in braces/],
    ['no teams', { version: 1, roles: [] }, /a list of "teams"/],
    ['no roles', { version: 1, teams: [] }, /a list of "roles"/],
    ['another version', { ...org, version: 2 }, /"version" is 2.*"version": 1/],
  ])('says what is wrong with %s', async (_, body, words) => {
    serveOrg(body)
    renderApp()
    expect((await screen.findByRole('alert')).textContent?.replaceAll('\n', ' ')).toMatch(words)
  })

  it.each<[string, () => Response, RegExp]>([
    ['not found', () => new HttpResponse(null, { status: 404 }), /not found/],
    ['a server error', () => new HttpResponse(null, { status: 503 }), /503/],
    ['no connection', () => HttpResponse.error(), /could not be fetched/],
  ])('says what is wrong when there is %s, and tries again when asked', async (_, answer, words) => {
    server.use(http.get('*/org.json', answer))
    renderApp('/role/lead')
    expect(await screen.findByRole('alert')).toHaveTextContent(words)
    expect(document.title).toBe('The organisation could not be loaded')
    serveOrg(org)
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(within(await findDetails()).getByRole('heading', { level: 2, name: 'Tech Lead' })).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(document.title).toMatch(/^Tech Lead · /)
  })

  it('says that a slow server is still waited for while trying again', async () => {
    server.use(http.get('*/org.json', () => HttpResponse.error()))
    renderApp()
    const again = await screen.findByRole('button', { name: 'Try again' })
    server.use(http.get('*/org.json', () => delay('infinite')))
    await userEvent.click(again)
    await waitFor(() =>
      expect(document.querySelector('[aria-live]')).toHaveTextContent('Loading the organisation…'),
    )
  })
})

describe('faults within a file', () => {
  const faulty = {
    ...org,
    roles: [...org.roles, { id: 'lost', name: 'Lost', teams: ['engg'] }, { id: 'x', teams: ['eng'] }],
  }

  it('costs only the faulty part, and lists what is wrong', async () => {
    serveOrg(faulty)
    renderApp()
    const chartRegion = await findChart()
    expect(within(chartRegion).getByRole('link', { name: /^Unassigned/ })).toBeVisible()
    expect(within(chartRegion).getByRole('link', { name: /^Lost/ })).toBeVisible()
    await userEvent.click(await screen.findByRole('button', { name: '2 problems in the data' }))
    const dialog = screen.getByRole('dialog', { name: 'Problems in the data' })
    expect(
      within(dialog).getByText(/roles\[2\]\.teams\[0\]: no team "engg".*did you mean "eng"\?/),
    ).toBeVisible()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it('has no such button for a sound file', async () => {
    serveOrg(org)
    renderApp()
    await findChart()
    expect(screen.queryByRole('button', { name: /problem/ })).toBeNull()
  })
})

describe('the address', () => {
  it('replaces an alias by its id, without a step for Back', async () => {
    serveOrg(org)
    const before = window.history.length
    renderApp('/role/tl?need=useful')
    expect(within(await findDetails()).getByRole('heading', { level: 2, name: 'Tech Lead' })).toBeVisible()
    await waitFor(() =>
      expect(window.location.pathname + window.location.search).toBe('/role/lead?need=useful'),
    )
    expect(window.history.length).toBe(before)
    expect(document.title).toBe('Tech Lead · Acme')
  })

  it('compares roles in place of the view, with their names in the title', async () => {
    serveOrg(org)
    renderApp('/?compare=lead,dev')
    expect(await screen.findByRole('region', { name: 'Compare' })).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Chart' })).toBeNull()
    expect(document.title).toBe('Tech Lead, Developer compared · Acme')
    const views = screen.getByRole('navigation', { name: 'Views' })
    await userEvent.click(within(views).getByRole('link', { name: 'Chart' }))
    expect(await findChart()).toBeVisible()
    expect(document.title).toBe('Acme')
  })

  it('shows the matrix for its view', async () => {
    serveOrg(org)
    renderApp('/?view=matrix')
    expect(await screen.findByRole('region', { name: 'Matrix' })).toBeVisible()
    const views = screen.getByRole('navigation', { name: 'Views' })
    expect(within(views).getByRole('link', { current: 'page' })).toHaveTextContent('Matrix')
  })

  it('says that an id is unknown, offers near ones, and keeps the chart', async () => {
    serveOrg(org)
    renderApp('/role/leed')
    const panel = await findDetails()
    expect(within(panel).getByRole('heading', { level: 2, name: 'No role “leed”' })).toBeVisible()
    expect(within(panel).getByRole('link', { name: 'Tech Lead' })).toHaveAttribute('href', '/role/lead')
    expect(within(await findChart()).getAllByRole('link').length).toBeGreaterThan(3)
  })
})

describe('the views', () => {
  const findTabLinks = async () =>
    within(await screen.findByRole('navigation', { name: 'Views' })).getAllByRole('link')
  const listTabHrefs = async () =>
    (await findTabLinks()).map((link) => [link.textContent, link.getAttribute('href')])

  it('leads from one to another with the same selection, by a step for Back', async () => {
    serveOrg(org)
    renderApp('/role/lead?need=useful')
    await findChart()
    const before = window.history.length
    await userEvent.click(screen.getByRole('link', { name: 'Outline' }))
    expect(await screen.findByRole('treeitem', { current: true })).toHaveAccessibleName('Tech Lead')
    expect(window.location.search).toBe('?view=outline&need=useful')
    expect(window.history.length).toBe(before + 1)
    expect((await listTabHrefs()).slice(0, 2)).toEqual([
      ['Chart', '/role/lead?need=useful'],
      ['Outline', '/role/lead?view=outline&need=useful'],
    ])
  })

  it('shows the outline in a window too narrow for a chart, and the chart where it is asked for', async () => {
    setMediaQueries((query) => query.startsWith('(width <'))
    serveOrg(org)
    renderApp('/')
    expect(await screen.findByRole('tree', { name: 'Outline' })).toBeVisible()
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('Outline')
    expect((await listTabHrefs()).slice(0, 2)).toEqual([
      ['Chart', '/?view=chart'],
      ['Outline', '/'],
    ])
    await userEvent.click(screen.getByRole('link', { name: 'Chart' }))
    expect(window.location.search).toBe('?view=chart')
    expect(await findChart()).toBeVisible()
    expect(screen.getByRole('link', { current: 'page' })).toHaveTextContent('Chart')
    act(() => setMediaQueries(() => false))
    expect(await findChart()).toBeVisible()
    expect(window.location.search).toBe('?view=chart')
  })

  it('has a way past the header to whichever is shown', async () => {
    serveOrg(org)
    renderApp('/?view=outline')
    expect(await screen.findByRole('link', { name: 'Skip to the outline' })).toHaveAttribute('href', '#view')
    expect(screen.getByRole('main')).toHaveAttribute('id', 'view')
  })
})

describe('the chart', () => {
  it('draws teams and roles as links that say where they stand', async () => {
    serveOrg(org)
    renderApp('/?quality=go')
    const chartRegion = await findChart()
    expect(within(chartRegion).getByRole('link', { name: /^Tech Lead/ })).toHaveAccessibleDescription(
      'Engineering, matches Go (necessary)',
    )
    expect(within(chartRegion).getByRole('link', { name: /^Developer/ })).toHaveAccessibleDescription(
      'Engineering, vacant',
    )
    expect(within(chartRegion).getByRole('link', { name: /^Engineering/ })).toHaveAccessibleDescription(
      'Team in Acme, 2 roles, 1 match',
    )
  })

  it('is one tab stop, with arrow keys among its entries', async () => {
    serveOrg(org)
    renderApp('/role/dev')
    const chartRegion = await findChart()
    const focusTargets = [...chartRegion.querySelectorAll('[data-stop]')]
    const listTabStops = () => focusTargets.filter((stop) => stop.getAttribute('tabindex') === '0')
    expect(listTabStops().map((stop) => stop.getAttribute('data-stop'))).toEqual(['dev'])
    const developer = within(chartRegion).getByRole('link', { name: /^Developer/ })
    act(() => developer.focus())
    await userEvent.keyboard('{Home}')
    expect(within(chartRegion).getByRole('link', { name: /^Acme/ })).toHaveFocus()
    expect(listTabStops()).toHaveLength(1)
  })

  it('folds and opens a team, in the address, without a step for Back', async () => {
    serveOrg(org)
    renderApp()
    const chartRegion = await findChart()
    const before = window.history.length
    await userEvent.click(within(chartRegion).getByRole('button', { name: 'Fold Engineering' }))
    expect(window.location.search).toBe('?fold=eng')
    expect(within(chartRegion).queryByRole('link', { name: /^Developer/ })).toBeNull()
    expect(within(chartRegion).getByText('2 roles')).toBeVisible()
    await userEvent.click(within(chartRegion).getByRole('button', { name: 'Open Engineering' }))
    expect(window.location.search).toBe('')
    expect(within(chartRegion).getByRole('link', { name: /^Developer/ })).toBeVisible()
    await userEvent.click(within(chartRegion).getByRole('button', { name: 'Fold all' }))
    expect(window.location.search).toBe('?fold=eng')
    expect(window.history.length).toBe(before)
  })

  it('leaves out what does not match when asked to', async () => {
    serveOrg(org)
    renderApp('/?quality=go&only=1')
    const chartRegion = await findChart()
    expect(within(chartRegion).getByRole('link', { name: /^Tech Lead/ })).toBeVisible()
    expect(within(chartRegion).queryByRole('link', { name: /^Developer/ })).toBeNull()
  })

  it('draws the relations of the selection, or all', async () => {
    serveOrg(org)
    renderApp('/role/dev')
    const chartRegion = await findChart()
    expect(within(chartRegion).getByText('reports to')).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(within(chartRegion).queryByText('reports to')).toBeNull()
    await userEvent.click(within(chartRegion).getByRole('button', { name: 'All relations' }))
    expect(window.location.search).toBe('?relations=all')
    expect(within(chartRegion).getByText('reports to')).toBeInTheDocument()
  })
})

describe('the theme', () => {
  it('follows the system, and remembers a choice against it', async () => {
    serveOrg(org)
    setMediaQueries((query) => query.includes('dark') || query.includes('reduced-motion'))
    renderApp()
    const button = await screen.findByRole('button', { name: 'Theme' })
    expect(document.documentElement.dataset.theme).toBeUndefined()
    await userEvent.click(button)
    expect(document.documentElement.dataset.theme).toBe('light')
    expect(localStorage.getItem('atlas:theme')).toBe('light')
    await userEvent.click(button)
    expect(document.documentElement.dataset.theme).toBeUndefined()
    expect(localStorage.getItem('atlas:theme')).toBeNull()
  })
})
