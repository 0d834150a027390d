import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { currentUrl } from '../ui/renderAtUrl'
import { getTreeItem, pressKeys, renderFocusedOutline, renderOutline } from './renderOutline'

describe('OutlineView by keyboard', () => {
  it('has one tab stop: the selected entry or, if that is hidden, its nearest visible ancestor', async () => {
    renderOutline('/role/ops?fold=eng')
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.tab()
    expect(getTreeItem('Engineering')).toHaveFocus()
    await userEvent.tab()
    expect(document.body).toHaveFocus()
  })

  it('moves up and down, to the first and the last row', async () => {
    await renderFocusedOutline('/')
    await pressKeys('{ArrowDown}{ArrowDown}', 'Engineering')
    await pressKeys('{ArrowUp}', 'Boss')
    await pressKeys('{End}', 'Empty')
    await pressKeys('{ArrowDown}', 'Empty')
    await pressKeys('{Home}', 'Acme')
    await pressKeys('{ArrowUp}', 'Acme')
    expect(screen.getAllByRole('treeitem').filter(({ tabIndex }) => tabIndex === 0)).toEqual([
      getTreeItem('Acme'),
    ])
  })

  it('folds a team or moves to the parent with Left, opens a team or moves to its first row with Right', async () => {
    await renderFocusedOutline('/role/ops')
    await pressKeys('{ArrowRight}', 'Ops')
    await pressKeys('{ArrowLeft}', 'Reliability')
    expect(currentUrl()).toBe('/role/ops')
    await pressKeys('{ArrowLeft}', 'Reliability')
    expect(currentUrl()).toBe('/role/ops?fold=sre')
    await pressKeys('{ArrowLeft}', 'Engineering')
    await pressKeys('{ArrowRight}', 'Lead')
    await pressKeys('{End}{ArrowUp}{ArrowUp}{ArrowUp}', 'Reliability')
    await pressKeys('{ArrowRight}', 'Reliability')
    expect(getTreeItem('Ops')).toBeVisible()
    await pressKeys('{ArrowRight}', 'Ops')
  })

  it('opens all sibling teams with *', async () => {
    await renderFocusedOutline('/?fold=eng,product')
    await pressKeys('{ArrowDown}*', 'Boss')
    expect(currentUrl()).toBe('/')
  })

  it('finds a name by its first letters, ignoring accents and case', async () => {
    await renderFocusedOutline('/')
    await pressKeys('e', 'Engineering')
    await pressKeys('e', 'Élan Manager guest')
    await waitForTypeAheadReset()
    await pressKeys('ELAN m', 'Élan Manager')
    await waitForTypeAheadReset()
    await pressKeys('zz', 'Élan Manager')
    expect(currentUrl()).toBe('/')
  })

  it.each(['{Enter}', ' '])('follows the link with "%s", adding a history entry', async (key) => {
    await renderFocusedOutline('/')
    const historyLength = window.history.length
    await pressKeys(`{ArrowDown}${key}`, 'Boss')
    expect(currentUrl()).toBe('/role/boss')
    expect(window.history.length).toBe(historyLength + 1)
  })

  it('leaves shortcuts to the browser', async () => {
    await renderFocusedOutline('/')
    await pressKeys('{Control>}a{ArrowDown}{/Control}{Alt>}{ArrowLeft}{/Alt}{Meta>}b{/Meta}', 'Acme')
    expect(currentUrl()).toBe('/')
  })

  it('keeps focus on a selected guest', async () => {
    await renderFocusedOutline('/')
    await pressKeys('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}', 'Élan Manager guest')
    await pressKeys('{Enter}', 'Élan Manager guest')
    expect(currentUrl()).toBe('/role/pm')
    await pressKeys('{ArrowDown}', 'Reliability')
  })

  it('moves focus to the team whose folding hides the focused row', async () => {
    await renderFocusedOutline('/role/ops')
    act(() => {
      window.history.replaceState(null, '', '/?fold=eng')
      window.dispatchEvent(new PopStateEvent('popstate'))
    })
    await waitFor(() => expect(getTreeItem('Engineering')).toHaveFocus())
  })
})

/** As long as it takes for letters to be a new beginning. */
function waitForTypeAheadReset() {
  return act(() => new Promise((done) => setTimeout(done, 800)))
}
