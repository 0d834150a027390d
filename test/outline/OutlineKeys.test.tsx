import { act, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { currentUrl } from '../ui/renderAtUrl'
import { enter, item, press, showOutline } from './outline'

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
    expect(currentUrl()).toBe('/role/ops')
    await press('{ArrowLeft}', 'Reliability')
    expect(currentUrl()).toBe('/role/ops?fold=sre')
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
    expect(currentUrl()).toBe('/')
  })

  it('finds a name by its first letters, accents and case aside', async () => {
    await enter('/')
    await press('e', 'Engineering')
    await press('e', 'Élan Manager guest')
    await pause()
    await press('ELAN m', 'Élan Manager')
    await pause()
    await press('zz', 'Élan Manager')
    expect(currentUrl()).toBe('/')
  })

  it.each(['{Enter}', ' '])('follows the link by "%s", as a step for Back', async (key) => {
    await enter('/')
    const before = window.history.length
    await press(`{ArrowDown}${key}`, 'Boss')
    expect(currentUrl()).toBe('/role/boss')
    expect(window.history.length).toBe(before + 1)
  })

  it('leaves what is asked of the browser to it', async () => {
    await enter('/')
    await press('{Control>}a{ArrowDown}{/Control}{Alt>}{ArrowLeft}{/Alt}{Meta>}b{/Meta}', 'Acme')
    expect(currentUrl()).toBe('/')
  })

  it('stays on a guest that is chosen', async () => {
    await enter('/')
    await press('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}', 'Élan Manager guest')
    await press('{Enter}', 'Élan Manager guest')
    expect(currentUrl()).toBe('/role/pm')
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

/** As long as it takes for letters to be a new beginning. */
function pause() {
  return act(() => new Promise((done) => setTimeout(done, 800)))
}
