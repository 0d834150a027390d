import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Compare } from '../../src/matrix/Compare'
import { indexOrg, type OrgIndex } from '../../src/org/indexOrg'
import { anOrg, aQuality, aRole, aTeam } from '../builders'
import { makeOrg } from '../organisations'
import { address, setSmall, show } from '../ui/show'

const hostile = '<img src=x onerror=alert(1)>'
const index = indexOrg(
  anOrg({
    teams: [aTeam({ id: 'eng' }), aTeam({ id: 'ops' })],
    qualities: ['go', 'git', 'rust'].map((id) => aQuality({ id })),
    roles: [
      aRole({
        id: 'lead',
        aliases: ['SOSIE'],
        teams: ['eng'],
        holders: [{ name: 'Ada' }],
        responsibilities: [{ items: ['Keep **it** running', `Ask [ops](team:ops), ${hostile}`] }],
        qualities: { necessary: ['go'], useful: ['git'] },
      }),
      aRole({
        id: 'engineer',
        teams: ['eng'],
        status: 'vacant',
        responsibilities: [{ items: ['Keep it running.'] }],
        qualities: { useful: ['go', 'git'], unstated: ['rust'] },
        reportsTo: ['lead'],
      }),
      aRole({ id: 'steward', teams: ['ops'], status: 'vacant', reportsTo: ['lead'] }),
      aRole({ id: 'bare', name: hostile, teams: ['ops'] }),
      aRole({ id: 'fifth', teams: ['ops'] }),
    ],
    relations: [{ from: 'lead', to: 'ops', kind: 'works-with', text: 'on *calls*' }],
  }),
)

describe('Compare', () => {
  it('puts two roles side by side: what both have, and what only one has', () => {
    compare('/?compare=lead,engineer')
    expect(columns()).toEqual(['Lead', 'Engineer'])
    expect(rowsOf('Status')).toEqual([['Only one', 'Filled', 'Vacant']])
    expect(rowsOf('Teams')).toEqual([['Both', 'Eng']])
    expect(rowsOf('Held by')).toEqual([['Only one', 'Ada', '']])
    expect(rowsOf('Responsibilities')).toEqual([
      ['Both', 'Keep it running'],
      ['Only one', `Ask ops, ${hostile}`, ''],
    ])
    expect(rowsOf('Qualities')).toEqual([
      ['Both', 'GoLead: necessaryEngineer: usefulGituseful'],
      ['Only one', '', 'Rustunstated'],
    ])
    expect(screen.getByRole('link', { name: 'Go' })).toHaveAttribute(
      'href',
      '/quality/go?compare=lead,engineer',
    )
    expect(screen.getByRole('link', { name: 'ops' })).toHaveAttribute(
      'href',
      '/team/ops?compare=lead,engineer',
    )
  })

  it('says who shares what some have', () => {
    compare('/?compare=steward,lead,engineer')
    expect(columns()).toEqual(['Steward', 'Lead', 'Engineer'])
    expect(rowsOf('Status')).toEqual([
      ['Some', 'VacantSteward, Engineer'],
      ['Only one', '', 'Filled', ''],
    ])
    expect(rowsOf('Relations')[0]).toEqual(['Some', 'Reports to LeadSteward, Engineer'])
  })

  it('adds a role by its name, as a step that Back undoes', async () => {
    const user = userEvent.setup()
    compare('/?view=matrix&compare=lead,engineer')
    const steps = window.history.length
    await user.click(screen.getByRole('combobox', { name: 'Add a role…' }))
    expect(options()).toEqual(['Steward Ops', `${hostile} Ops`, 'Fifth Ops'])
    await user.keyboard('stew{Enter}')
    expect(address()).toBe('/?view=matrix&compare=lead,engineer,steward')
    expect(window.history.length).toBe(steps + 1)
    await user.click(screen.getByRole('combobox', { name: 'Add a role…' }))
    await user.keyboard('zzz')
    expect(screen.getAllByText('No other role has this in its name.')[0]).toBeInTheDocument()
    await user.keyboard('{Escape}{ArrowDown}{Enter}')
    expect(columns()).toHaveLength(4)
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument()
  })

  it('takes a role away, keeping focus on the page', async () => {
    compare('/?compare=lead,engineer,steward')
    await userEvent.click(screen.getByRole('button', { name: 'Remove Lead' }))
    expect(address()).toBe('/?compare=engineer,steward')
    expect(columns()).toEqual(['Engineer', 'Steward'])
    expect(screen.getByRole('heading', { name: 'Compare roles', level: 2 })).toHaveFocus()
  })

  it('says what to do with fewer than two roles', async () => {
    compare('/?compare=lead')
    expect(screen.getByText(/^Add another role/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Lead' })).toBeInTheDocument()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('combobox', { name: 'Add a role…' }))
    await userEvent.keyboard('eng{Enter}')
    expect(screen.getByRole('table')).toBeInTheDocument()
  })

  it('tells of ids that are no role, and of roles for which there is no room', async () => {
    const user = userEvent.setup()
    compare('/?compare=nobody,lead,eng,engineer,steward,bare,fifth')
    expect(columns()).toHaveLength(4)
    expect(screen.getByText('nobody')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Remove nobody' }))
    await user.click(screen.getByRole('button', { name: 'Remove eng' }))
    await user.click(screen.getByRole('button', { name: 'Remove Fifth' }))
    expect(address()).toBe('/?compare=lead,engineer,steward,bare')
    expect(screen.queryByText(/^Not a role|^No room/)).not.toBeInTheDocument()
  })

  it('takes an alias for its role, once', () => {
    compare('/?compare=sosie,engineer,lead')
    expect(columns()).toEqual(['Lead', 'Engineer'])
    expect(address()).toBe('/?compare=lead,engineer')
  })

  it('leads back to the view that it stands in place of', async () => {
    compare('/role/lead?view=matrix&quality=go&compare=lead,engineer')
    const back = screen.getByRole('link', { name: 'Back to the matrix' })
    expect(back).toHaveAttribute('href', '/role/lead?view=matrix&quality=go')
    compare('/?compare=lead,engineer')
    await userEvent.click(screen.getAllByRole('link', { name: 'Back to the chart' })[0] ?? document.body)
    expect(address()).toBe('/')
  })

  it('shows what is shared, and one role at a time, on a phone', async () => {
    const user = userEvent.setup()
    setSmall(true)
    compare('/?compare=lead,engineer')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    const show = within(screen.getByRole('radiogroup', { name: 'Show' }))
    expect(show.getByRole('radio', { name: 'Shared' })).toBeChecked()
    expect(titles()).toEqual(['Teams', 'Responsibilities', 'Qualities'])
    await user.click(show.getByRole('radio', { name: 'Engineer' }))
    expect(titles()).toEqual(['Status', 'Qualities', 'Relations'])
    expect(screen.getByRole('link', { name: 'Engineer' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Remove Engineer' }))
    expect(address()).toBe('/?compare=lead')
  })

  it('says so where nothing is shared', () => {
    setSmall(true)
    compare('/?compare=lead,bare')
    expect(screen.getByText('Nothing.')).toBeInTheDocument()
  })

  it('offers fifty of ten thousand roles', async () => {
    compare('/?compare=r-1,r-2', indexOrg(makeOrg(10_000)))
    await userEvent.click(screen.getByRole('combobox', { name: 'Add a role…' }))
    expect(options()).toHaveLength(50)
    expect(screen.getAllByText('and 9,948 more: type to narrow down')[0]).toBeInTheDocument()
  })
})

function compare(at: string, of: OrgIndex = index) {
  show(at, of, ({ index: shown }) => <Compare index={shown} covered={0} />)
}

const columns = () =>
  screen.getAllByRole('columnheader').map((header) => within(header).getByRole('link').textContent)

/** What stands in each row below an aspect, with the title of the row first. */
function rowsOf(aspect: string) {
  const body = screen.getByRole('rowheader', { name: aspect }).closest('tbody')
  const [, ...rows] = [...(body?.rows ?? [])]
  return rows.map((row) => [...row.cells].map(({ textContent }) => textContent?.trim()))
}

const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
const options = () => screen.getAllByRole('option').map(({ textContent }) => textContent?.trim())
