import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { indexOrg, type OrgIndex } from '../../src/org/indexOrg'
import { Outline } from '../../src/outline/Outline'
import { outlineRows } from '../../src/outline/outlineRows'
import { anOrg, aQuality, aRole, aTeam } from '../builders'
import { makeOrg } from '../organisations'
import { address, show } from '../ui/show'

// jsdom lays nothing out, and of a list in a part without a height nothing is in sight.
Object.defineProperties(HTMLElement.prototype, {
  clientWidth: { configurable: true, get: () => 800 },
  clientHeight: { configurable: true, get: () => 640 },
  scrollTo: { configurable: true, value: scrollTo },
})

const index = indexOrg(
  anOrg({
    teams: [
      aTeam({ id: 'acme' }),
      aTeam({ id: 'eng', name: 'Engineering', parent: 'acme' }),
      aTeam({ id: 'sre', name: 'Reliability', parent: 'eng' }),
      aTeam({ id: 'product', parent: 'acme', kind: 'cross-functional' }),
      aTeam({ id: 'empty', parent: 'acme' }),
    ],
    qualities: [aQuality({ id: 'go' }), aQuality({ id: 'empathy' })],
    roles: [
      aRole({ id: 'boss', teams: ['acme'], holders: [{ name: 'Ada', note: 'part-time' }] }),
      aRole({
        id: 'pm',
        name: 'Élan Manager',
        teams: ['product', 'eng'],
        status: 'draft',
        qualities: { unstated: ['empathy'] },
      }),
      aRole({
        id: 'lead',
        teams: ['eng'],
        status: 'vacant',
        qualities: { necessary: ['go'], useful: ['empathy'] },
      }),
      aRole({ id: 'ops', teams: ['sre'], status: 'mentioned' }),
    ],
  }),
)

beforeEach(() => window.history.replaceState(null, '', '/'))

describe('the tree', () => {
  it('has the teams, their roles and guests as links, each with its place', () => {
    showOutline('/')
    expect(names()).toEqual([
      'Acme',
      'Boss',
      'Engineering',
      'Lead',
      'Élan Manager guest',
      'Reliability',
      'Ops',
      'Product',
      'Élan Manager',
      'Empty',
    ])
    const ops = item('Ops')
    expect(ops.tagName).toBe('A')
    expect(ops).toHaveAttribute('href', '/role/ops')
    expect(['level', 'setsize', 'posinset'].map((what) => ops.getAttribute(`aria-${what}`))).toEqual([
      '4',
      '1',
      '1',
    ])
    expect(item('Product')).toHaveAttribute('aria-posinset', '3')
  })

  it('says whether a team is open, only where there is something to open', () => {
    showOutline('/?fold=sre')
    expect(item('Engineering')).toHaveAttribute('aria-expanded', 'true')
    expect(item('Reliability')).toHaveAttribute('aria-expanded', 'false')
    expect(item('Empty')).not.toHaveAttribute('aria-expanded')
    expect(item('Lead')).not.toHaveAttribute('aria-expanded')
    expect(screen.queryByRole('treeitem', { name: 'Ops' })).toBeNull()
  })

  it('describes each as the chart does', () => {
    showOutline('/?quality=go,empathy&match=any')
    const said = (name: string) => expect(item(name))
    said('Boss').toHaveAccessibleDescription('Acme, filled, held by Ada')
    said('Lead').toHaveAccessibleDescription('Engineering, vacant, matches Go (necessary), Empathy (useful)')
    said('Élan Manager guest').toHaveAccessibleDescription(
      'Engineering, guest from Product, draft, matches Empathy (asked for)',
    )
    said('Engineering').toHaveAccessibleDescription('Team in Acme, 2 roles, 1 team, 1 match')
    said('Product').toHaveAccessibleDescription('cross-functional team in Acme, 1 role, 1 match')
  })

  it('writes status, holders, matches and counts beside the names', () => {
    showOutline('/?quality=go,empathy&match=any')
    expect(item('Lead')).toHaveTextContent('Lead Vacant' + '● Go' + '○ Empathy')
    expect(item('Boss')).toHaveTextContent('Boss Ada · part-time')
    expect(item('Élan Manager')).toHaveTextContent('Élan Manager Draft' + '◦ Empathy')
    expect(item('Engineering')).toHaveTextContent('Engineering' + '1 of 2 roles, 1 of 1 guest match')
    expect(item('Product')).toHaveTextContent('Product' + 'cross-functional · 1 of 1 role match')
    expect(item('Empty')).toHaveTextContent('Empty' + '0 roles')
  })

  it('leaves out what does not match where only matches are asked for', () => {
    showOutline('/?quality=go&only=1')
    expect(names()).toEqual(['Acme', 'Engineering', 'Lead', 'Reliability', 'Product', 'Empty'])
    expect(item('Reliability')).not.toHaveAttribute('aria-expanded')
  })

  it('marks the selected entry, and each of its rows as the present one', () => {
    showOutline('/role/pm')
    expect(screen.getByRole('treeitem', { selected: true })).toBe(item('Élan Manager'))
    expect(screen.getAllByRole('treeitem', { current: true })).toHaveLength(2)
  })

  it('says so where there is none', () => {
    showOutline('/', indexOrg(anOrg({ teams: [] })))
    expect(screen.getByRole('region', { name: 'Outline' })).toHaveTextContent('no teams yet')
    expect(screen.queryByRole('tree')).toBeNull()
  })
})

describe('folding', () => {
  it('opens and folds by pointer, in the address, without a step for Back and without taking focus', async () => {
    showOutline('/')
    const before = window.history.length
    await userEvent.click(screen.getByTitle('Fold Engineering'))
    expect(address()).toBe('/?fold=eng')
    expect(document.body).toHaveFocus()
    await userEvent.click(screen.getByTitle('Open Engineering'))
    expect(address()).toBe('/')
    await userEvent.click(screen.getByRole('button', { name: 'Fold all' }))
    expect(address()).toBe('/?fold=eng,product')
    expect(names()).toEqual(['Acme', 'Boss', 'Engineering', 'Product', 'Empty'])
    await userEvent.click(screen.getByRole('button', { name: 'Open all' }))
    expect(address()).toBe('/')
    expect(window.history.length).toBe(before)
  })

  it('folds by default what the chart does, and opens the way to what is selected in the address', async () => {
    showOutline('/role/ops', index, 1)
    expect(item('Ops')).toBeVisible()
    await waitFor(() => expect(address()).toBe('/role/ops?open=eng,sre'))
    expect(item('Product')).toHaveAttribute('aria-expanded', 'false')
  })
})

describe('by keyboard', () => {
  it('is one tab stop, at the selected entry, or at what stands for it where that is hidden', async () => {
    showOutline('/role/ops?fold=eng')
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.tab()
    expect(item('Engineering')).toHaveFocus()
    await userEvent.tab()
    expect(document.body).toHaveFocus()
  })

  it('goes up and down, to the first and the last', async () => {
    await enter('/')
    await press('{ArrowDown}{ArrowDown}', 'Engineering')
    await press('{ArrowUp}', 'Boss')
    await press('{End}', 'Empty')
    await press('{ArrowDown}', 'Empty')
    await press('{Home}', 'Acme')
    await press('{ArrowUp}', 'Acme')
    expect(screen.getAllByRole('treeitem').filter(({ tabIndex }) => tabIndex === 0)).toEqual([item('Acme')])
  })

  it('folds and goes out by the left arrow, opens and goes in by the right', async () => {
    await enter('/role/ops')
    await press('{ArrowRight}', 'Ops')
    await press('{ArrowLeft}', 'Reliability')
    expect(address()).toBe('/role/ops')
    await press('{ArrowLeft}', 'Reliability')
    expect(address()).toBe('/role/ops?fold=sre')
    await press('{ArrowLeft}', 'Engineering')
    await press('{ArrowRight}', 'Lead')
    await press('{End}{ArrowUp}{ArrowUp}{ArrowUp}', 'Reliability')
    await press('{ArrowRight}', 'Reliability')
    expect(item('Ops')).toBeVisible()
    await press('{ArrowRight}', 'Ops')
  })

  it('opens all teams beside one by a star', async () => {
    await enter('/?fold=eng,product')
    await press('{ArrowDown}*', 'Boss')
    expect(address()).toBe('/')
  })

  it('finds a name by its first letters, accents and case aside', async () => {
    await enter('/')
    await press('e', 'Engineering')
    await press('e', 'Élan Manager guest')
    await pause()
    await press('ELAN m', 'Élan Manager')
    await pause()
    await press('zz', 'Élan Manager')
    expect(address()).toBe('/')
  })

  it.each(['{Enter}', ' '])('follows the link by "%s", as a step for Back', async (key) => {
    await enter('/')
    const before = window.history.length
    await press(`{ArrowDown}${key}`, 'Boss')
    expect(address()).toBe('/role/boss')
    expect(window.history.length).toBe(before + 1)
  })

  it('leaves what is asked of the browser to it', async () => {
    await enter('/')
    await press('{Control>}a{ArrowDown}{/Control}{Alt>}{ArrowLeft}{/Alt}{Meta>}b{/Meta}', 'Acme')
    expect(address()).toBe('/')
  })

  it('stays on a guest that is chosen', async () => {
    await enter('/')
    await press('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}', 'Élan Manager guest')
    await press('{Enter}', 'Élan Manager guest')
    expect(address()).toBe('/role/pm')
    await press('{ArrowDown}', 'Reliability')
  })

  it('goes to the team that hides what had focus', async () => {
    await enter('/role/ops')
    act(() => {
      window.history.replaceState(null, '', '/?fold=eng')
      window.dispatchEvent(new PopStateEvent('popstate'))
    })
    await waitFor(() => expect(item('Engineering')).toHaveFocus())
  })
})

describe('10,000 roles', () => {
  const large = indexOrg(makeOrg(10_000))
  const lastName = outlineRows(large, new Set()).at(-1)?.entry.name ?? ''

  it('has few of its rows, and goes through all of them', async () => {
    await enter('/?open=*', large)
    expect(items().length).toBeLessThan(50)
    expect(items()[0]).toHaveAttribute('aria-setsize', '1')
    await press('{End}', lastName)
    await press('{ArrowUp}{Home}', 'Cloud 0')
    expect(items().length).toBeLessThan(50)
  })

  it('keeps what has focus while it is scrolled out of sight', async () => {
    await enter('/?open=*', large)
    const { parentElement: scroller } = screen.getByRole('tree')
    scroller?.scrollTo({ top: 100_000 })
    await waitFor(() => expect(items()[1]).not.toHaveAccessibleName('Data 1'))
    expect(item('Cloud 0')).toHaveFocus()
    expect(items().length).toBeLessThan(50)
    expect(Number(items()[1]?.parentElement?.dataset.index)).toBeGreaterThan(1000)
  })

  it('opens at what is selected, and says in the history entry where it stands', async () => {
    showOutline('/role/r-5000?open=*', large)
    const name = large.roles.get('r-5000')?.name ?? ''
    expect(item(name)).toBeVisible()
    await waitFor(() => expect(window.history.state).toMatchObject({ outline: { key: expect.any(String) } }))
  })
})

function showOutline(at: string, of: OrgIndex = index, levels = Number.POSITIVE_INFINITY) {
  return show(at, of, (shown) => <Outline {...shown} covered={0} levels={levels} />)
}

/** Shows the outline, with focus on its tab stop. */
async function enter(at: string, of?: OrgIndex) {
  showOutline(at, of)
  const stop = items().find(({ tabIndex }) => tabIndex === 0)
  act(() => stop?.focus())
}

async function press(keys: string, name: string) {
  await userEvent.keyboard(keys)
  await waitFor(() => expect(document.activeElement).toHaveAccessibleName(name))
}

/** As long as it takes for letters to be a new beginning. */
function pause() {
  return act(() => new Promise((done) => setTimeout(done, 800)))
}

function items() {
  return within(screen.getByRole('tree', { name: 'Outline' })).getAllByRole('treeitem')
}

function item(name: string) {
  return screen.getByRole('treeitem', { name })
}

function names() {
  return items().map((each) =>
    [...each.querySelectorAll('.outline-name, .outline-guest')].map((part) => part.textContent).join(' '),
  )
}

/** As browsers do, which tell of a scroll only afterwards. */
function scrollTo(this: HTMLElement, { top = 0 }: ScrollToOptions) {
  this.scrollTop = top
  queueMicrotask(() => act(() => this.dispatchEvent(new Event('scroll'))))
}
