import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
// Loaded with the test, lest loading them while the page is shown take longer than a test waits.
import '../../src/app/loading/ProblemList'
import '../../src/details/DetailsPanel'
import '../../src/localFiles/LocalFileManager'
import { setLocalFiles } from '../../src/data/localFiles'
import { renderApp } from '../app/renderApp'
import { setMediaQueries } from '../browserFakes'
import { anOrg, aRole, aTeam } from '../builders'
import { serveOrg } from '../server'

const org = anOrg({
  name: 'Acme',
  teams: [aTeam({ id: 'eng', name: 'Engineering' })],
  roles: [
    aRole({ id: 'lead', name: 'Lead', teams: ['eng'] }),
    aRole({ id: 'dev', name: 'Developer', teams: ['eng'] }),
  ],
})
const laterOrg = {
  ...org,
  name: 'Acme later',
  roles: [
    aRole({ id: 'lead', name: 'Lead', teams: ['eng'], status: 'vacant', summary: 'Leads all.' }),
    aRole({ id: 'ops', name: 'Operator', teams: ['eng'] }),
  ],
}

beforeEach(() => setMediaQueries((query) => query.includes('reduced-motion')))
afterEach(() => {
  act(() => setLocalFiles({}))
  sessionStorage.clear()
})

const createFile = (value: unknown, name = 'draft.json', type = 'application/json') =>
  new File([typeof value === 'string' ? value : JSON.stringify(value)], name, { type })

async function dropFiles(...files: File[]) {
  await screen.findByRole('button', { name: 'Open a file…' })
  // The page listens a moment after it is drawn.
  await waitFor(() => {
    expect(fireEvent.dragOver(document.body, { dataTransfer: { types: ['Files'], files } })).toBe(false)
  })
  expect(screen.getByText(/nothing is uploaded/)).toBeVisible()
  fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files } })
}

const findFileBar = () => screen.findByRole('complementary', { name: 'Files' })
const findHeading = (name: string) => screen.findByRole('heading', { level: 1, name })

describe('a local file', () => {
  it('opens in this tab under its name, and closes', async () => {
    serveOrg(org)
    renderApp('/role/dev')
    await userEvent.click(await screen.findByRole('button', { name: 'Open a file…' }))
    await userEvent.upload(await screen.findByLabelText('Choose a file…'), createFile(laterOrg))
    expect(await findHeading('Acme later')).toBeVisible()
    expect(await findFileBar()).toHaveTextContent('draft.json is a local file, open in this tab only')
    expect(window.location.pathname).toBe('/role/dev')
    await userEvent.click(within(await findFileBar()).getByRole('button', { name: 'Close the file' }))
    expect(await findHeading('Acme')).toBeVisible()
    expect(screen.queryByRole('complementary', { name: 'Files' })).toBeNull()
  })

  it('lists its problems', async () => {
    serveOrg(org)
    renderApp()
    await dropFiles(createFile({ ...laterOrg, roles: [{ id: 'x' }] }))
    expect(await screen.findByRole('button', { name: /^\d+ problems? in the data$/ })).toBeVisible()
  })

  it('shows where a syntax error is, with a way back', async () => {
    serveOrg(org)
    renderApp()
    await dropFiles(createFile('{\n  "version": 1,,\n}'))
    expect((await screen.findByRole('alert')).textContent).toMatch(/draft\.json, line 2, column 16.*not JSON/)
    await userEvent.click(screen.getByRole('button', { name: 'Back to the site’s own data' }))
    expect(await findHeading('Acme')).toBeVisible()
  })

  it.each<[string, File[], RegExp]>([
    ['a picture', [createFile('x', 'photo.png', 'image/png')], /“photo\.png” is not a JSON file/],
    ['three files', [createFile(org), createFile(org), createFile(org)], /3 files.*two to be compared/],
    ['nothing', [], /no file/],
  ])('refuses %s with a reason and keeps the page', async (_, files, words) => {
    serveOrg(org)
    renderApp()
    await dropFiles(...files)
    const dialog = await screen.findByRole('dialog', { name: 'This can’t be opened' })
    expect(within(dialog).getByRole('alert')).toHaveTextContent(words)
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }))
    expect(await findHeading('Acme')).toBeVisible()
  })

  it('is reported as closed after a reload', async () => {
    sessionStorage.setItem('atlas:local-file', 'draft.json')
    serveOrg(org)
    renderApp()
    expect(await findFileBar()).toHaveTextContent('draft.json is closed again')
    await userEvent.click(within(await findFileBar()).getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByRole('complementary', { name: 'Files' })).toBeNull()
  })

  it('can be compared with another local file', async () => {
    serveOrg({ ...org, name: 'Site' })
    renderApp()
    await dropFiles(createFile(org, 'old.json'))
    expect(await findHeading('Acme')).toBeVisible()
    await dropFiles(createFile(laterOrg, 'new.json'))
    const dialog = await screen.findByRole('dialog', { name: 'Open new.json' })
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'What changed from old.json to new.json' }),
    )
    expect(await findHeading('Acme later')).toBeVisible()
    expect(await screen.findByRole('button', { name: '4 changes since old.json' })).toBeVisible()
  })
})

describe('another file of the site', () => {
  it('opens from ?data, which links keep', async () => {
    serveOrg(laterOrg, 'next.json')
    renderApp('/role/ops?data=next.json')
    expect(await findHeading('Acme later')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Acme later' })).toHaveAttribute('href', '/?data=next.json')
    expect(document.title).toBe('Operator · Acme later')
  })

  it('is refused outside the site’s folder, with a reason and a way back', async () => {
    serveOrg(org)
    renderApp('/role/lead?data=../secret.json')
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'it leads to another folder than that of the page',
    )
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull()
    await userEvent.click(screen.getByRole('link', { name: 'Open the site’s own data' }))
    expect(await findHeading('Acme')).toBeVisible()
    expect(window.location.search).toBe('')
  })
})

describe('what changed since an older file', () => {
  const openComparison = async (address: string) => {
    serveOrg(laterOrg)
    serveOrg(org, 'old.json')
    renderApp(address)
    return findFileBar()
  }

  it('is marked in the chart and described for screen readers', async () => {
    await openComparison('/?since=old.json')
    const region = await screen.findByRole('region', { name: 'Chart' })
    await waitFor(() =>
      expect(within(region).getByRole('link', { name: /^Operator/ })).toHaveAccessibleDescription(
        'Engineering, new',
      ),
    )
    expect(within(region).getByRole('link', { name: /^Lead/ })).toHaveAccessibleDescription(
      'Engineering, vacant, now vacant, changed',
    )
  })

  it('is listed by kind of change, with links that close the list', async () => {
    await openComparison('/?since=old.json')
    await userEvent.click(await screen.findByRole('button', { name: '4 changes since old.json' }))
    const dialog = screen.getByRole('dialog', { name: 'Changes since old.json' })
    expect(
      within(dialog)
        .getAllByRole('heading', { level: 3 })
        .map((each) => each.textContent),
    ).toEqual(['The organisation', 'New 1', 'Removed 1', 'Now vacant 1'])
    await userEvent.click(within(dialog).getByRole('link', { name: 'Lead' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(window.location.pathname + window.location.search).toBe('/role/lead?since=old.json')
    const section = (await screen.findByRole('heading', { level: 3, name: 'Changes' })).closest('section')
    expect(section).toHaveTextContent(/Now vacant, changed since old\.json.*now: Vacant.*added: Leads all\./)
  })

  it('shows the details of a removed entry', async () => {
    await openComparison('/role/dev?since=old.json')
    expect(await screen.findByRole('heading', { level: 2, name: 'Developer' })).toBeVisible()
    expect(screen.getByText('Removed')).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Compare with…' })).toBeNull()
    await waitFor(() => expect(document.title).toBe('Developer · Acme later'))
  })

  it('keeps the page when the older file cannot be read', async () => {
    serveOrg(org)
    serveOrg('nothing', 'old.json')
    renderApp('/?since=old.json')
    expect(await within(await findFileBar()).findByRole('alert')).toHaveTextContent(/old\.json.*not JSON/)
    expect(await findHeading('Acme')).toBeVisible()
    await userEvent.click(within(await findFileBar()).getByRole('button', { name: 'Stop comparing' }))
    expect(window.location.search).toBe('')
    expect(screen.queryByRole('complementary', { name: 'Files' })).toBeNull()
  })

  it('says when nothing changed', async () => {
    serveOrg(org)
    renderApp('/?since=org.json')
    await findFileBar()
    expect(await screen.findByText('Nothing changed since org.json')).toBeVisible()
  })
})
