import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { indexOrg } from '../../src/org/model/indexOrg'
import { buildOutlineRows } from '../../src/outline/buildOutlineRows'
import { makeOrgWithRoles } from '../makeOrgWithRoles'
import { getTreeItem, getTreeItems, pressKeys, renderFocusedOutline, renderOutline } from './renderOutline'

describe('OutlineView with 10,000 roles', () => {
  const largeIndex = indexOrg(makeOrgWithRoles(10_000))
  const lastName = buildOutlineRows(largeIndex, new Set()).at(-1)?.entry.name ?? ''

  it('renders few rows, and reaches all of them by keyboard', async () => {
    await renderFocusedOutline('/?open=*', largeIndex)
    expect(getTreeItems().length).toBeLessThan(50)
    expect(getTreeItems()[0]).toHaveAttribute('aria-setsize', '1')
    await pressKeys('{End}', lastName)
    await pressKeys('{ArrowUp}{Home}', 'Cloud 0')
    expect(getTreeItems().length).toBeLessThan(50)
  })

  it('keeps the focused row rendered while it is out of sight', async () => {
    await renderFocusedOutline('/?open=*', largeIndex)
    const { parentElement: scroller } = screen.getByRole('tree')
    scroller?.scrollTo({ top: 100_000 })
    await waitFor(() => expect(getTreeItems()[1]).not.toHaveAccessibleName('Data 1'))
    expect(getTreeItem('Cloud 0')).toHaveFocus()
    expect(getTreeItems().length).toBeLessThan(50)
    expect(Number(getTreeItems()[1]?.parentElement?.dataset.index)).toBeGreaterThan(1000)
  })

  it('opens at the selected entry, and saves the scroll position in history', async () => {
    renderOutline('/role/r-5000?open=*', largeIndex)
    const name = largeIndex.roles.get('r-5000')?.name ?? ''
    expect(getTreeItem(name)).toBeVisible()
    await waitFor(() => expect(window.history.state).toMatchObject({ outline: { key: expect.any(String) } }))
  })
})
