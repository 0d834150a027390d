import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { FilterPanel } from '../../src/filter/FilterPanel'
import { indexOrg, type OrgIndex } from '../../src/org/model/indexOrg'
import { anOrg, aQuality, aRole, aTeam } from '../builders'
import { currentUrl, renderAtUrl } from '../ui/renderAtUrl'

const index = indexOrg(
  anOrg({
    teams: [aTeam({ id: 'org' }), aTeam({ id: 'eng', parent: 'org' }), aTeam({ id: 'ops', parent: 'org' })],
    qualities: [
      aQuality({ id: 'go', category: 'Languages' }),
      aQuality({ id: 'rust', category: 'Languages' }),
      aQuality({ id: 'git' }),
    ],
    roles: [
      aRole({ id: 'a', teams: ['eng'], qualities: { necessary: ['go'], useful: ['git'] }, status: 'vacant' }),
      aRole({ id: 'b', teams: ['eng'], qualities: { useful: ['go'] }, holders: [{ name: 'Bo' }] }),
      aRole({ id: 'c', teams: ['ops'], qualities: { unstated: ['git'] }, status: 'mentioned' }),
    ],
  }),
)

describe('FilterPanel', () => {
  it('shows the number of roles and all filters', async () => {
    renderFilterPanel('/')
    const region = within(screen.getByRole('region', { name: 'Filters' }))
    for (const [name, choices] of [
      ['Need', ['Either', 'Necessary', 'Useful']],
      ['Match', ['All', 'Any']],
    ] as const) {
      const group = within(region.getByRole('radiogroup', { name }))
      expect(group.getAllByRole('radio').map(getLabelText)).toEqual(choices)
      expect(group.getByRole('radio', { name: choices[0] })).toBeChecked()
    }
    expect(within(region.getByRole('group', { name: 'Languages' })).getAllByRole('checkbox')).toHaveLength(2)
    expect(within(region.getByRole('group', { name: 'Other' })).getAllByRole('checkbox')).toHaveLength(1)
    const status = within(region.getByRole('group', { name: 'Status' }))
    for (const name of ['Filled', 'Vacant', 'Draft', 'Mentioned'])
      expect(status.getByRole('checkbox', { name })).not.toBeChecked()
    expect(await region.findByRole('combobox', { name: 'Team' })).toHaveDisplayValue('All teams')
    expect(region.getByRole('checkbox', { name: 'Only matching roles' })).not.toBeChecked()
    expect(region.queryByRole('searchbox')).not.toBeInTheDocument()
    expect(region.queryByRole('button', { name: 'Clear filters' })).not.toBeInTheDocument()
  })

  it('filters by two qualities, replacing the address', async () => {
    const user = userEvent.setup()
    renderFilterPanel('/role/a')
    expect(screen.getByRole('status')).toHaveTextContent('3 roles in 3 teams')
    const historyLength = window.history.length
    await user.click(screen.getByRole('checkbox', { name: 'Go' }))
    expect(screen.getByRole('status')).toHaveTextContent('2 of 3 roles match')
    await user.click(screen.getByRole('checkbox', { name: 'Git' }))
    expect(screen.getByRole('status')).toHaveTextContent('1 of 3 roles match')
    expect(currentUrl()).toBe('/role/a?quality=go,git')
    expect(window.history.length).toBe(historyLength)
    await user.click(screen.getByRole('checkbox', { name: 'Go' }))
    expect(currentUrl()).toBe('/role/a?quality=git')
  })

  it('shows how many roles each quality would leave, and marks those that leave none', () => {
    renderFilterPanel('/?quality=go')
    expect(screen.getByRole('checkbox', { name: 'Go' })).toHaveAccessibleDescription('2 roles')
    expect(screen.getByRole('checkbox', { name: 'Git' })).toHaveAccessibleDescription('1 role')
    const rustCheckbox = screen.getByRole('checkbox', { name: 'Rust' })
    expect(rustCheckbox).toHaveAccessibleDescription('0 roles')
    expect(rustCheckbox).toBeEnabled()
    expect(rustCheckbox.closest('[data-empty]')).not.toBeNull()
    expect(screen.getByRole('checkbox', { name: 'Vacant' })).toHaveAccessibleDescription('1 role')
  })

  it('matches any quality, and only necessary ones', async () => {
    const user = userEvent.setup()
    renderFilterPanel('/?quality=go,git')
    await user.click(screen.getByRole('radio', { name: 'Any' }))
    expect(screen.getByRole('status')).toHaveTextContent('3 of 3 roles match')
    await user.click(screen.getByRole('radio', { name: 'Necessary' }))
    expect(screen.getByRole('status')).toHaveTextContent('1 of 3 roles match')
    expect(currentUrl()).toBe('/?quality=go,git&need=necessary&match=any')
  })

  it('filters by team and status, and hides other roles', async () => {
    const user = userEvent.setup()
    renderFilterPanel('/')
    const team = await screen.findByRole('combobox', { name: 'Team' })
    await user.click(team)
    await user.click(screen.getByRole('option', { name: 'Ops Org' }))
    expect(team).toHaveDisplayValue('Ops')
    await user.click(screen.getByRole('checkbox', { name: 'Mentioned' }))
    await user.click(screen.getByRole('checkbox', { name: 'Filled' }))
    await user.click(screen.getByRole('checkbox', { name: 'Only matching roles' }))
    expect(currentUrl()).toBe('/?in=ops&status=filled,mentioned&only=1')
    await user.clear(team)
    await user.click(screen.getByRole('option', { name: 'All teams' }))
    expect(team).toHaveDisplayValue('All teams')
    expect(currentUrl()).toBe('/?status=filled,mentioned&only=1')
  })

  it('clears all filters, and keeps the selection and focus', async () => {
    const user = userEvent.setup()
    renderFilterPanel('/role/a?view=outline&quality=go&need=useful&match=any&in=eng&status=vacant')
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(currentUrl()).toBe('/role/a?view=outline')
    expect(screen.queryByRole('button', { name: 'Clear filters' })).not.toBeInTheDocument()
    expect(screen.getByRole('region', { name: 'Filters' })).toHaveFocus()
  })

  it('uses the singular for one role', () => {
    renderFilterPanel('/', indexOrg(anOrg({ roles: [aRole()] })))
    expect(screen.getByRole('status')).toHaveTextContent(/^1 role in 1 team$/)
  })

  it('lists an unknown quality with a button to remove it', async () => {
    const user = userEvent.setup()
    renderFilterPanel('/?quality=go,fortran')
    expect(screen.getByRole('status')).toHaveTextContent('2 of 3 roles match')
    expect(screen.getByText(/^Not in this organisation:/)).toHaveTextContent('fortran')
    await user.click(screen.getByRole('button', { name: 'Remove fortran' }))
    expect(currentUrl()).toBe('/?quality=go')
    expect(screen.getByRole('region', { name: 'Filters' })).toHaveFocus()
  })

  it('can clear a filter by an unknown team', async () => {
    renderFilterPanel('/?in=nowhere')
    expect(screen.getByRole('status')).toHaveTextContent('3 roles in 3 teams')
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }))
    expect(currentUrl()).toBe('/')
  })

  it('shows HTML in names as text', () => {
    const name = '<img src=x onerror=alert(1)>'
    renderFilterPanel('/', indexOrg(anOrg({ qualities: [aQuality({ name, category: name })] })))
    expect(screen.getByRole('group', { name })).toContainElement(screen.getByRole('checkbox', { name }))
  })
})

function renderFilterPanel(url: string, orgIndex: OrgIndex = index) {
  renderAtUrl(url, orgIndex, <FilterPanel />)
}

function getLabelText(input: HTMLElement) {
  return input instanceof HTMLInputElement ? input.labels?.[0]?.textContent : undefined
}
