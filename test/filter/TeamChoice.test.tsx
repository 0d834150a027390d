import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { TeamChoice } from '../../src/filter/TeamChoice'
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

describe('TeamChoice', () => {
  it('tells teams of the same name apart, and chooses one without a step for Back', async () => {
    const user = userEvent.setup()
    renderAtUrl('/role/a', index, () => <TeamChoice index={index} />)
    const steps = window.history.length
    await user.click(team())
    await user.keyboard('sales')
    expect(options()).toEqual(['Sales Org › East', 'Sales Org › West'])
    await user.keyboard('{ArrowDown}{Enter}')
    expect(currentUrl()).toBe('/role/a?in=sales-west')
    expect(team()).toHaveValue('Sales')
    expect(window.history.length).toBe(steps)
  })

  it('says by which other name a team was found', async () => {
    renderAtUrl('/', index, () => <TeamChoice index={index} />)
    await userEvent.click(team())
    await userEvent.keyboard('vente')
    expect(options()).toEqual(['Sales Vente · Org › West'])
  })

  it('asks for all teams again when the text is cleared and they are chosen', async () => {
    const user = userEvent.setup()
    renderAtUrl('/?in=east', index, () => <TeamChoice index={index} />)
    expect(team()).toHaveValue('East')
    await user.clear(team())
    expect(options()[0]).toBe('All teams')
    expect(currentUrl()).toBe('/?in=east')
    await user.keyboard('{ArrowDown}{Enter}')
    expect(currentUrl()).toBe('/')
    expect(team()).toHaveValue('All teams')
  })

  it('offers fifty of a thousand, and says how many more there are', async () => {
    const large = indexOrg(makeOrgWithRoles(10_000))
    renderAtUrl('/', large, () => <TeamChoice index={large} />)
    await userEvent.click(team())
    expect(options()).toHaveLength(51)
    expect(note()).toHaveTextContent('and 1,379 more: type to narrow down')
    await userEvent.keyboard('science 1003')
    expect(options()).toEqual(['Science 1003 … › Support 4 › Science 27 › Infrastructure 167'])
    expect(note()).toBeEmptyDOMElement()
    await userEvent.keyboard('x')
    expect(note()).toHaveTextContent('No team has this in its name.')
  })
})

const note = () => document.querySelector('.combobox-popup > p')
const team = () => screen.getByRole('combobox', { name: 'Team' })
const options = () => screen.getAllByRole('option').map((option) => option.textContent?.trim())
