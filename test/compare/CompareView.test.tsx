import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { CompareView } from '../../src/compare/CompareView'
import { indexOrg, type OrgIndex } from '../../src/org/model/indexOrg'
import { anOrg, aQuality, aRole, aTeam } from '../builders'
import { makeOrgWithRoles } from '../makeOrgWithRoles'
import { currentUrl, renderAtUrl, setSmallScreen } from '../ui/renderAtUrl'

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

describe('CompareView', () => {
  it('shows what two roles share and what only one of them has', () => {
    showComparison('/?compare=lead,engineer')
    expect(getRoleColumns()).toEqual(['Lead', 'Engineer'])
    expect(getAspectRows('Status')).toEqual([['Only one', 'Filled', 'Vacant']])
    expect(getAspectRows('Teams')).toEqual([['Both', 'Eng']])
    expect(getAspectRows('Held by')).toEqual([['Only one', 'Ada', '']])
    expect(getAspectRows('Responsibilities')).toEqual([
      ['Both', 'Keep it running'],
      ['Only one', `Ask ops, ${hostile}`, ''],
    ])
    expect(getAspectRows('Qualities')).toEqual([
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

  it('names the roles that share an item', () => {
    showComparison('/?compare=steward,lead,engineer')
    expect(getRoleColumns()).toEqual(['Steward', 'Lead', 'Engineer'])
    expect(getAspectRows('Status')).toEqual([
      ['Some', 'VacantSteward, Engineer'],
      ['Only one', '', 'Filled', ''],
    ])
    expect(getAspectRows('Relations')[0]).toEqual(['Some', 'Reports to LeadSteward, Engineer'])
  })

  it('adds a role by name, as a history entry', async () => {
    const user = userEvent.setup()
    showComparison('/?view=matrix&compare=lead,engineer')
    const steps = window.history.length
    await user.click(screen.getByRole('combobox', { name: 'Add a role…' }))
    expect(getOptions()).toEqual(['Steward Ops', `${hostile} Ops`, 'Fifth Ops'])
    await user.keyboard('stew{Enter}')
    expect(currentUrl()).toBe('/?view=matrix&compare=lead,engineer,steward')
    expect(window.history.length).toBe(steps + 1)
    await user.click(screen.getByRole('combobox', { name: 'Add a role…' }))
    await user.keyboard('zzz')
    expect(screen.getAllByText('No other role has this in its name.')[0]).toBeInTheDocument()
    await user.keyboard('{Escape}{ArrowDown}{Enter}')
    expect(getRoleColumns()).toHaveLength(4)
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument()
  })

  it('removes a role and moves focus to the heading', async () => {
    showComparison('/?compare=lead,engineer,steward')
    await userEvent.click(screen.getByRole('button', { name: 'Remove Lead' }))
    expect(currentUrl()).toBe('/?compare=engineer,steward')
    expect(getRoleColumns()).toEqual(['Engineer', 'Steward'])
    expect(screen.getByRole('heading', { name: 'Compare roles', level: 2 })).toHaveFocus()
  })

  it('asks for another role when there are fewer than two', async () => {
    showComparison('/?compare=lead')
    expect(screen.getByText(/^Add another role/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Lead' })).toBeInTheDocument()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    await userEvent.click(screen.getByRole('combobox', { name: 'Add a role…' }))
    await userEvent.keyboard('eng{Enter}')
    expect(screen.getByRole('table')).toBeInTheDocument()
  })

  it('reports unknown ids and roles beyond the limit', async () => {
    const user = userEvent.setup()
    showComparison('/?compare=nobody,lead,eng,engineer,steward,bare,fifth')
    expect(getRoleColumns()).toHaveLength(4)
    expect(screen.getByText('nobody')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Remove nobody' }))
    await user.click(screen.getByRole('button', { name: 'Remove eng' }))
    await user.click(screen.getByRole('button', { name: 'Remove Fifth' }))
    expect(currentUrl()).toBe('/?compare=lead,engineer,steward,bare')
    expect(screen.queryByText(/^Not a role|^No room/)).not.toBeInTheDocument()
  })

  it('resolves an alias to its role and drops duplicates', () => {
    showComparison('/?compare=sosie,engineer,lead')
    expect(getRoleColumns()).toEqual(['Lead', 'Engineer'])
    expect(currentUrl()).toBe('/?compare=lead,engineer')
  })

  it('links back to the view it replaced', async () => {
    showComparison('/role/lead?view=matrix&quality=go&compare=lead,engineer')
    const back = screen.getByRole('link', { name: 'Back to the matrix' })
    expect(back).toHaveAttribute('href', '/role/lead?view=matrix&quality=go')
    showComparison('/?compare=lead,engineer')
    await userEvent.click(screen.getAllByRole('link', { name: 'Back to the chart' })[0] ?? document.body)
    expect(currentUrl()).toBe('/')
  })

  it('shows shared items and one role at a time on a phone', async () => {
    const user = userEvent.setup()
    setSmallScreen()
    showComparison('/?compare=lead,engineer')
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
    const show = within(screen.getByRole('radiogroup', { name: 'Show' }))
    expect(show.getByRole('radio', { name: 'Shared' })).toBeChecked()
    expect(getAspectTitles()).toEqual(['Teams', 'Responsibilities', 'Qualities'])
    await user.click(show.getByRole('radio', { name: 'Engineer' }))
    expect(getAspectTitles()).toEqual(['Status', 'Qualities', 'Relations'])
    expect(screen.getByRole('link', { name: 'Engineer' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Remove Engineer' }))
    expect(currentUrl()).toBe('/?compare=lead')
  })

  it('says when nothing is shared', () => {
    setSmallScreen()
    showComparison('/?compare=lead,bare')
    expect(screen.getByText('Nothing.')).toBeInTheDocument()
  })

  it('offers at most fifty roles and says how many more there are', async () => {
    showComparison('/?compare=r-1,r-2', indexOrg(makeOrgWithRoles(10_000)))
    await userEvent.click(screen.getByRole('combobox', { name: 'Add a role…' }))
    expect(getOptions()).toHaveLength(50)
    expect(screen.getAllByText('and 9,948 more: type to narrow down')[0]).toBeInTheDocument()
  })
})

function showComparison(address: string, orgIndex: OrgIndex = index) {
  renderAtUrl(address, orgIndex, <CompareView coveredHeight={0} />)
}

const getRoleColumns = () =>
  screen.getAllByRole('columnheader').map((header) => within(header).getByRole('link').textContent)

/** What stands in each row below an aspect, with the title of the row first. */
function getAspectRows(aspect: string) {
  const body = screen.getByRole('rowheader', { name: aspect }).closest('tbody')
  const [, ...rows] = [...(body?.rows ?? [])]
  return rows.map((row) => [...row.cells].map(({ textContent }) => textContent?.trim()))
}

const getAspectTitles = () =>
  screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)
const getOptions = () => screen.getAllByRole('option').map(({ textContent }) => textContent?.trim())
