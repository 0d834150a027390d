import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { FilterPanel } from '../../src/filter/FilterPanel'
// Loaded with the test, lest loading it while the panel is shown take longer than a test waits.
import '../../src/filter/VirtualQualityList'
import { indexOrg } from '../../src/org/model/indexOrg'
import { anOrg, aQuality, aRole } from '../builders'
import { currentUrl, renderAtUrl } from '../ui/renderAtUrl'

// A low panel: jsdom lays nothing out, and of a list in a panel without a height nothing is in sight.
Object.defineProperties(HTMLElement.prototype, {
  clientWidth: { configurable: true, get: () => 240 },
  clientHeight: { configurable: true, get: () => 270 },
})

const orgIndex = indexOrg(
  anOrg({
    qualities: [
      aQuality({ id: 'electricite', name: 'Électricité' }),
      ...Array.from({ length: 1999 }, (_, i) => aQuality({ id: `skill-${i}`, category: `Group ${i % 40}` })),
    ],
    roles: [aRole({ qualities: { useful: ['skill-7', 'skill-1990'] } }), aRole({ id: 'other' })],
  }),
)

describe('QualityFilter with more than 40 qualities', () => {
  it('renders rows in sight with their titles, and the first and last row for the Tab key', async () => {
    await renderQualityFilter('/')
    const checkboxes = screen.getAllByRole('checkbox', { name: /^Skill|^Élec/ })
    expect(checkboxes.length).toBeGreaterThan(8)
    expect(checkboxes.length).toBeLessThan(30)
    expect(checkboxes[0]).toHaveAccessibleName('Électricité')
    expect(checkboxes.at(-1)).toHaveAccessibleName('Skill 1959')
  })

  it('finds a quality ignoring accents and case, and keeps chosen ones', async () => {
    const user = userEvent.setup()
    const searchField = await renderQualityFilter('/?quality=skill-7')
    await user.type(searchField, 'ELECTRIC')
    expect(getLabelTexts('Other')).toEqual(['Électricité'])
    expect(getLabelTexts('Group 7')).toEqual(['Skill 7'])
    await user.click(screen.getByRole('checkbox', { name: 'Skill 7' }))
    expect(screen.getByRole('checkbox', { name: 'Skill 7' })).toHaveFocus()
    expect(currentUrl()).toBe('/')
    const isHandled = !fireEvent.keyDown(searchField, { key: 'Escape' })
    expect(isHandled).toBe(true)
    expect(searchField).toHaveValue('')
    expect(fireEvent.keyDown(searchField, { key: 'Escape' })).toBe(true)
    expect(getLabelTexts('Group 0').length).toBeGreaterThan(8)
  })

  it('says so if nothing matches', async () => {
    await userEvent.type(await renderQualityFilter('/'), 'zzz')
    expect(screen.getAllByText('No matching quality')[0]).toBeVisible()
    expect(screen.queryByRole('checkbox', { name: /^Skill/ })).not.toBeInTheDocument()
  })

  it('shows only chosen qualities on demand, and keeps them listed while they are unchecked', async () => {
    const user = userEvent.setup()
    const searchField = await renderQualityFilter('/?quality=skill-7,nothing,skill-1990')
    const getChosenButton = () => screen.getByRole('button', { name: /^Chosen/ })
    expect(getChosenButton()).toHaveTextContent('Chosen (2)')
    await user.click(getChosenButton())
    expect(getChosenButton()).toHaveAttribute('aria-pressed', 'true')
    const checkboxes = screen.getAllByRole('checkbox', { name: /^Skill/ })
    expect(checkboxes.map(getLabelText)).toEqual(['Skill 7', 'Skill 1990'])
    for (const each of checkboxes) await user.click(each)
    expect(screen.getAllByRole('checkbox', { name: /^Skill/ })).toEqual(checkboxes)
    expect(currentUrl()).toBe('/?quality=nothing')
    await user.click(getChosenButton())
    expect(screen.queryByRole('button', { name: /^Chosen/ })).not.toBeInTheDocument()
    expect(searchField).toHaveFocus()
    expect(screen.getAllByRole('checkbox', { name: /^Skill/ }).length).toBeGreaterThan(8)
  })

  it('shows beside each how many roles would match', async () => {
    const user = userEvent.setup()
    await user.type(await renderQualityFilter('/'), 'skill 199')
    await user.click(screen.getByRole('checkbox', { name: 'Skill 1990' }))
    expect(screen.getByRole('checkbox', { name: 'Skill 1990' })).toHaveAccessibleDescription('1 role')
    expect(screen.getByRole('checkbox', { name: 'Skill 1991' })).toHaveAccessibleDescription('0 roles')
    expect(screen.getByRole('status')).toHaveTextContent('1 of 2 roles match')
  })
})

/** The panel with its long list, once that has been loaded, and the field to search it. */
async function renderQualityFilter(url: string) {
  const { container } = renderAtUrl(url, orgIndex, <FilterPanel />)
  await waitFor(() => expect(container.querySelector('.virtual-list')).toBeInTheDocument())
  return screen.getByRole('searchbox', { name: 'Find a quality' })
}

function getLabelTexts(groupName: string) {
  return within(screen.getByRole('group', { name: groupName }))
    .getAllByRole('checkbox')
    .map(getLabelText)
}

function getLabelText(input: HTMLElement) {
  return input instanceof HTMLInputElement ? input.labels?.[0]?.textContent : undefined
}
