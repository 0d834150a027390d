import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { FilterPanel } from '../../src/filter/FilterPanel'
// Loaded with the test, lest loading it while the panel is shown take longer than a test waits.
import '../../src/filter/VirtualQualities'
import { indexOrg } from '../../src/org/model/indexOrg'
import { anOrg, aQuality, aRole } from '../builders'
import { currentUrl, renderAtUrl } from '../ui/renderAtUrl'

// A low panel: jsdom lays nothing out, and of a list in a panel without a height nothing is in sight.
Object.defineProperties(HTMLElement.prototype, {
  clientWidth: { configurable: true, get: () => 240 },
  clientHeight: { configurable: true, get: () => 270 },
})

const many = indexOrg(
  anOrg({
    qualities: [
      aQuality({ id: 'electricite', name: 'Électricité' }),
      ...Array.from({ length: 1999 }, (_, i) => aQuality({ id: `skill-${i}`, category: `Group ${i % 40}` })),
    ],
    roles: [aRole({ qualities: { useful: ['skill-7', 'skill-1990'] } }), aRole({ id: 'other' })],
  }),
)

describe('QualityChoices with more than 40 qualities', () => {
  it('draws only what is in sight, below the titles of the groups, first and last for the Tab key', async () => {
    await choices('/')
    const drawn = screen.getAllByRole('checkbox', { name: /^Skill|^Élec/ })
    expect(drawn.length).toBeGreaterThan(8)
    expect(drawn.length).toBeLessThan(30)
    expect(drawn[0]).toHaveAccessibleName('Électricité')
    expect(drawn.at(-1)).toHaveAccessibleName('Skill 1959')
  })

  it('finds one without regard to accents and case, and keeps the chosen ones', async () => {
    const user = userEvent.setup()
    const box = await choices('/?quality=skill-7')
    await user.type(box, 'ELECTRIC')
    expect(names('Other')).toEqual(['Électricité'])
    expect(names('Group 7')).toEqual(['Skill 7'])
    await user.click(screen.getByRole('checkbox', { name: 'Skill 7' }))
    expect(screen.getByRole('checkbox', { name: 'Skill 7' })).toHaveFocus()
    expect(currentUrl()).toBe('/')
    const keptFromOthers = !fireEvent.keyDown(box, { key: 'Escape' })
    expect(keptFromOthers).toBe(true)
    expect(box).toHaveValue('')
    expect(fireEvent.keyDown(box, { key: 'Escape' })).toBe(true)
    expect(names('Group 0').length).toBeGreaterThan(8)
  })

  it('says so where nothing is found', async () => {
    await userEvent.type(await choices('/'), 'zzz')
    expect(screen.getAllByText('No quality has this in its name.')[0]).toBeVisible()
    expect(screen.queryByRole('checkbox', { name: /^Skill/ })).not.toBeInTheDocument()
  })

  it('shows only the chosen ones on demand, and lets go of none while they are unticked', async () => {
    const user = userEvent.setup()
    const box = await choices('/?quality=skill-7,nothing,skill-1990')
    const chosen = () => screen.getByRole('button', { name: /^Chosen/ })
    expect(chosen()).toHaveTextContent('Chosen (2)')
    await user.click(chosen())
    expect(chosen()).toHaveAttribute('aria-pressed', 'true')
    const all = screen.getAllByRole('checkbox', { name: /^Skill/ })
    expect(all.map(nameOf)).toEqual(['Skill 7', 'Skill 1990'])
    for (const each of all) await user.click(each)
    expect(screen.getAllByRole('checkbox', { name: /^Skill/ })).toEqual(all)
    expect(currentUrl()).toBe('/?quality=nothing')
    await user.click(chosen())
    expect(screen.queryByRole('button', { name: /^Chosen/ })).not.toBeInTheDocument()
    expect(box).toHaveFocus()
    expect(screen.getAllByRole('checkbox', { name: /^Skill/ }).length).toBeGreaterThan(8)
  })

  it('counts beside each what would remain', async () => {
    const user = userEvent.setup()
    await user.type(await choices('/'), 'skill 199')
    await user.click(screen.getByRole('checkbox', { name: 'Skill 1990' }))
    expect(screen.getByRole('checkbox', { name: 'Skill 1990' })).toHaveAccessibleDescription('1 role')
    expect(screen.getByRole('checkbox', { name: 'Skill 1991' })).toHaveAccessibleDescription('0 roles')
    expect(screen.getByRole('status')).toHaveTextContent('1 of 2 roles match')
  })
})

/** The panel with its long list, once that has been loaded, and the field to search it. */
async function choices(at: string) {
  const { container } = renderAtUrl(at, many, (shown) => <FilterPanel {...shown} />)
  await waitFor(() => expect(container.querySelector('.long-list')).toBeInTheDocument())
  return screen.getByRole('searchbox', { name: 'Find a quality' })
}

function names(group: string) {
  return within(screen.getByRole('group', { name: group }))
    .getAllByRole('checkbox')
    .map(nameOf)
}

function nameOf(input: HTMLElement) {
  return input instanceof HTMLInputElement ? input.labels?.[0]?.textContent : undefined
}
