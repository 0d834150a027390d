import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { TeamFilter } from '../../src/filter/TeamFilter'
import { indexOrg } from '../../src/org/model/indexOrg'
import { anOrg, aTeam } from '../builders'
import { makeOrgWithRoles } from '../makeOrgWithRoles'
import { currentUrl, renderAtUrl } from '../ui/renderAtUrl'

const index = indexOrg(
  anOrg({
    teams: [
      aTeam({ id: 'org' }),
      aTeam({ id: 'east', parent: 'org' }),
      aTeam({ id: 'west', parent: 'org' }),
      aTeam({ id: 'sales-east', name: 'Sales', parent: 'east' }),
      aTeam({ id: 'sales-west', name: 'Sales', parent: 'west', aliases: ['Vente'] }),
    ],
  }),
)

describe('TeamFilter', () => {
  it('tells teams of the same name apart, and replaces the address for the chosen one', async () => {
    const user = userEvent.setup()
    renderAtUrl('/role/a', index, <TeamFilter />)
    const historyLength = window.history.length
    await user.click(getTeamField())
    await user.keyboard('sales')
    expect(getOptionTexts()).toEqual(['Sales Org › East', 'Sales Org › West'])
    await user.keyboard('{ArrowDown}{Enter}')
    expect(currentUrl()).toBe('/role/a?in=sales-west')
    expect(getTeamField()).toHaveValue('Sales')
    expect(window.history.length).toBe(historyLength)
  })

  it('shows the alias by which a team was found', async () => {
    renderAtUrl('/', index, <TeamFilter />)
    await userEvent.click(getTeamField())
    await userEvent.keyboard('vente')
    expect(getOptionTexts()).toEqual(['Sales Vente · Org › West'])
  })

  it('clears the filter by the option "All teams"', async () => {
    const user = userEvent.setup()
    renderAtUrl('/?in=east', index, <TeamFilter />)
    expect(getTeamField()).toHaveValue('East')
    await user.clear(getTeamField())
    expect(getOptionTexts()[0]).toBe('All teams')
    expect(currentUrl()).toBe('/?in=east')
    await user.keyboard('{ArrowDown}{Enter}')
    expect(currentUrl()).toBe('/')
    expect(getTeamField()).toHaveValue('All teams')
  })

  it('lists fifty of a thousand teams, and says how many more there are', async () => {
    const largeIndex = indexOrg(makeOrgWithRoles(10_000))
    renderAtUrl('/', largeIndex, <TeamFilter />)
    await userEvent.click(getTeamField())
    expect(getOptionTexts()).toHaveLength(51)
    expect(findNote()).toHaveTextContent('and 1,379 more: type to narrow down')
    await userEvent.keyboard('science 1003')
    expect(getOptionTexts()).toEqual(['Science 1003 … › Support 4 › Science 27 › Infrastructure 167'])
    expect(findNote()).toBeEmptyDOMElement()
    await userEvent.keyboard('x')
    expect(findNote()).toHaveTextContent('No matching team')
  })
})

const findNote = () => document.querySelector('[role="combobox"] + div > p')
const getTeamField = () => screen.getByRole('combobox', { name: 'Team' })
const getOptionTexts = () => screen.getAllByRole('option').map((option) => option.textContent?.trim())
