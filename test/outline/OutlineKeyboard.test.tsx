import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { currentUrl } from '../ui/renderAtUrl'
import { getTreeItem, pressKeys, renderFocusedOutline, renderOutline } from './renderOutline'

describe('by keyboard', () => {
  it('is one tab stop, at the selected entry, or at what stands for it where that is hidden', async () => {
    renderOutline('/role/ops?fold=eng')
    await userEvent.tab()
    await userEvent.tab()
    await userEvent.tab()
    expect(getTreeItem('Engineering')).toHaveFocus()
    await userEvent.tab()
    expect(document.body).toHaveFocus()
  })

  it('goes up and down, to the first and the last', async () => {
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

  it('folds and goes out by the left arrow, opens and goes in by the right', async () => {
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

  it('opens all teams beside one by a star', async () => {
    await renderFocusedOutline('/?fold=eng,product')
    await pressKeys('{ArrowDown}*', 'Boss')
    expect(currentUrl()).toBe('/')
  })

  it('finds a name by its first letters, accents and case aside', async () => {
    await renderFocusedOutline('/')
    await pressKeys('e', 'Engineering')
    await pressKeys('e', 'Élan Manager guest')
    await waitForTypeAheadReset()
    await pressKeys('ELAN m', 'Élan Manager')
    await waitForTypeAheadReset()
    await pressKeys('zz', 'Élan Manager')
    expect(currentUrl()).toBe('/')
  })

  it.each(['{Enter}', ' '])('follows the link by "%s", as a step for Back', async (key) => {
    await renderFocusedOutline('/')
    const historyLength = window.history.length
    await pressKeys(`{ArrowDown}${key}`, 'Boss')
    expect(currentUrl()).toBe('/role/boss')
    expect(window.history.length).toBe(historyLength + 1)
  })

  it('leaves what is asked of the browser to it', async () => {
    await renderFocusedOutline('/')
    await pressKeys('{Control>}a{ArrowDown}{/Control}{Alt>}{ArrowLeft}{/Alt}{Meta>}b{/Meta}', 'Acme')
    expect(currentUrl()).toBe('/')
  })

  it('stays on a guest that is chosen', async () => {
    await renderFocusedOutline('/')
    await pressKeys('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}', 'Élan Manager guest')
    await pressKeys('{Enter}', 'Élan Manager guest')
    expect(currentUrl()).toBe('/role/pm')
    await pressKeys('{ArrowDown}', 'Reliability')
  })

  it('goes to the team that hides what had focus', async () => {
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
