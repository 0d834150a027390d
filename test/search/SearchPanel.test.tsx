import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { indexOrg } from '../../src/org/model/indexOrg'
import { saveRecentEntry } from '../../src/search/recentEntries'
import { SearchPanel } from '../../src/search/SearchPanel'
import { Dialog } from '../../src/ui/components/Dialog'
import { anOrg, aQuality, aRole, aTeam } from '../builders'
import { currentUrl, renderAtUrl } from '../ui/renderAtUrl'

const index = indexOrg(
  anOrg({
    teams: [
      aTeam({ id: 'acme' }),
      aTeam({ id: 'works', parent: 'acme' }),
      aTeam({ id: 'night-shift', parent: 'works' }),
    ],
    qualities: [aQuality({ id: 'welding', category: 'Craft' }), aQuality({ id: 'patience' })],
    roles: [
      aRole({
        id: 'smith',
        teams: ['night-shift'],
        status: 'vacant',
        aliases: ['Farrier'],
        responsibilities: [{ title: 'At the anvil', items: ['Shoes **every** horse <i>twice</i>'] }],
        qualities: { necessary: ['welding'] },
      }),
      aRole({ id: 'clerk', teams: ['works'], reportsTo: ['smith'] }),
      ...Array.from({ length: 40 }, (_, i) => aRole({ id: `hand-${i}`, teams: ['works'] })),
    ],
  }),
)

beforeEach(() => localStorage.clear())

describe('SearchPanel', () => {
  it('finds entries while typing, with their kind, team and excerpts, and counts them', async () => {
    const { user } = openSearchPanel()
    await user.keyboard('anvil')
    expect(await findOptionTexts()).toEqual([
      'Smith Role · … › Works › Night shift · Vacant in Responsibilities: At the anvil',
    ])
    await expectStatus('1 found')
    await user.clear(getField())
    await user.keyboard('horse')
    const option = await screen.findByRole('option', { name: /^Smith/ })
    expect(option).toHaveTextContent('in At the anvil: Shoes every horse <i>twice</i>')
    expect([...option.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['horse'])
    await user.clear(getField())
    await user.keyboard('weld')
    expect(await findOptionTexts()).toEqual([
      'Welding Quality · Craft · 1 role',
      'Smith Role · … › Works › Night shift · Vacant in Necessary qualities: Welding',
    ])
  })

  it('wraps around with the arrow keys, and opens the active entry with Enter', async () => {
    const { user, onClose } = openSearchPanel('/role/clerk?quality=welding')
    await user.keyboard('weld')
    await screen.findByRole('option', { name: /^Welding/ })
    expect(getActiveOptionText()).toMatch(/^Welding/)
    await user.keyboard('{ArrowDown}')
    expect(getActiveOptionText()).toMatch(/^Smith/)
    await user.keyboard('{ArrowDown}')
    expect(getActiveOptionText()).toMatch(/^Welding/)
    await user.keyboard('{ArrowUp}')
    expect(getActiveOptionText()).toMatch(/^Smith/)
    const historyLength = window.history.length
    await user.keyboard('{Enter}')
    expect(currentUrl()).toBe('/role/smith?quality=welding')
    expect(window.history.length).toBe(historyLength + 1)
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('leaves Home, End and composition to the field', async () => {
    const { user, onClose } = openSearchPanel()
    await user.keyboard('mith{Home}s')
    expect(getField()).toHaveValue('smith')
    await screen.findByRole('option', { name: /^Smith/ })
    fireEvent.keyDown(getField(), { key: 'Enter', isComposing: true })
    expect(onClose).not.toHaveBeenCalled()
  })

  it('opens a new tab with Ctrl or ⌘ and Enter, and stays open', async () => {
    const { user, onClose } = openSearchPanel('/?view=outline')
    const windowOpen = vi.spyOn(window, 'open').mockReturnValue(null)
    await user.keyboard('farrier')
    await screen.findByRole('option', { name: /^Smith/ })
    for (const key of ['Control', 'Meta']) await user.keyboard(`{${key}>}{Enter}{/${key}}`)
    expect(windowOpen.mock.calls).toEqual([
      ['/role/smith?view=outline', '_blank', 'noopener'],
      ['/role/smith?view=outline', '_blank', 'noopener'],
    ])
    expect(onClose).not.toHaveBeenCalled()
    expect(currentUrl()).toBe('/?view=outline')
    windowOpen.mockRestore()
  })

  it('opens an option with a click, and leaves Ctrl-clicks to the browser', async () => {
    const { user, onClose } = openSearchPanel()
    await user.keyboard('farrier')
    const option = await screen.findByRole('option', { name: /^Smith/ })
    expect(option).toHaveAttribute('href', '/role/smith')
    // jsdom has no other page to go to; what counts is that the click was left to it.
    let isPrevented = true
    const onClick = (event: Event) => {
      isPrevented = event.defaultPrevented
      event.preventDefault()
    }
    document.addEventListener('click', onClick)
    fireEvent.click(option, { ctrlKey: true })
    document.removeEventListener('click', onClick)
    expect(isPrevented).toBe(false)
    await user.click(option)
    expect(currentUrl()).toBe('/role/smith')
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('lists thirty hits, and says how many more there are', async () => {
    const { user } = openSearchPanel()
    await user.keyboard('hand')
    expect(await findOptionTexts()).toHaveLength(30)
    await expectStatus('40 found; 10 more: type more')
  })

  it('suggests similar names if nothing matches', async () => {
    const { user } = openSearchPanel()
    await user.keyboard('patience welding')
    await expectStatus('No results for all of these words.')
    expect(screen.queryByRole('option')).not.toBeInTheDocument()
    expect(getField()).toHaveAttribute('aria-expanded', 'false')
    await user.clear(getField())
    await user.keyboard('nightt shyfft')
    const closeMatches = await screen.findByRole('group', { name: 'Did you mean' })
    expect(within(closeMatches).getByRole('option', { name: /^Night shift/ })).toBeVisible()
  })

  it('suggests recent entries and others before anything is typed', async () => {
    for (const id of ['smith', 'hand-3', 'clerk']) saveRecentEntry({ kind: 'role', id })
    const { user } = openSearchPanel('/role/clerk')
    const getHitNames = (group: string) =>
      within(screen.getByRole('group', { name: group }))
        .getAllByRole('option')
        .map((option) => option.querySelector('.hit-name')?.textContent)
    expect(getHitNames('Recently opened')).toEqual(['Hand 3', 'Smith'])
    expect(getHitNames('Suggestions')).toEqual(['Works'])
    expect(getField()).not.toHaveAttribute('aria-activedescendant')
    await user.keyboard('{Enter}')
    expect(currentUrl()).toBe('/role/clerk')
    await user.keyboard('{ArrowDown}{Enter}')
    expect(currentUrl()).toBe('/role/hand-3')
  })
})

function openSearchPanel(url = '/') {
  const onClose = vi.fn()
  renderAtUrl(
    url,
    index,
    <Dialog title="Search" onClose={onClose}>
      <SearchPanel onClose={onClose} />
    </Dialog>,
  )
  return { user: userEvent.setup(), onClose }
}

const expectStatus = (text: string) =>
  waitFor(() => expect(document.querySelector('[aria-live]')).toHaveTextContent(text))
const getField = () => screen.getByRole('combobox', { name: 'Search teams, roles and qualities' })
const findOptionTexts = async () => (await screen.findAllByRole('option')).map((option) => option.textContent)

function getActiveOptionText(): string {
  const id = getField().getAttribute('aria-activedescendant') ?? ''
  const selected = screen.getByRole('option', { selected: true })
  expect(selected.id).toBe(id)
  return selected.textContent ?? ''
}
