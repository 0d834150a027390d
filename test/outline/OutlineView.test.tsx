import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { indexOrg } from '../../src/org/model/indexOrg'
import { anOrg } from '../builders'
import { currentUrl } from '../ui/renderAtUrl'
import { exampleIndex, getTreeItem, getVisibleNames, renderOutline } from './renderOutline'

describe('OutlineView', () => {
  it('shows teams, roles and guests as links, with their positions in the tree', () => {
    renderOutline('/')
    expect(getVisibleNames()).toEqual([
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
    const ops = getTreeItem('Ops')
    expect(ops.tagName).toBe('A')
    expect(ops).toHaveAttribute('href', '/role/ops')
    expect(['level', 'setsize', 'posinset'].map((what) => ops.getAttribute(`aria-${what}`))).toEqual([
      '4',
      '1',
      '1',
    ])
    expect(getTreeItem('Product')).toHaveAttribute('aria-posinset', '3')
  })

  it('says whether a team is expanded, unless it is empty', () => {
    renderOutline('/?fold=sre')
    expect(getTreeItem('Engineering')).toHaveAttribute('aria-expanded', 'true')
    expect(getTreeItem('Reliability')).toHaveAttribute('aria-expanded', 'false')
    expect(getTreeItem('Empty')).not.toHaveAttribute('aria-expanded')
    expect(getTreeItem('Lead')).not.toHaveAttribute('aria-expanded')
    expect(screen.queryByRole('treeitem', { name: 'Ops' })).toBeNull()
  })

  it('describes rows as the chart does', () => {
    renderOutline('/?quality=go,empathy&match=any')
    const expectItem = (name: string) => expect(getTreeItem(name))
    expectItem('Boss').toHaveAccessibleDescription('Acme, filled, held by Ada')
    expectItem('Lead').toHaveAccessibleDescription(
      'Engineering, vacant, matches Go (necessary), Empathy (useful)',
    )
    expectItem('Élan Manager guest').toHaveAccessibleDescription(
      'Engineering, from Product, draft, matches Empathy (asked for)',
    )
    expectItem('Engineering').toHaveAccessibleDescription('Team in Acme, 2 roles, 1 team, 1 match')
    expectItem('Product').toHaveAccessibleDescription('cross-functional team in Acme, 1 role, 1 match')
  })

  it('shows status, holders, matches and counts beside names', () => {
    renderOutline('/?quality=go,empathy&match=any')
    expect(getTreeItem('Lead')).toHaveTextContent('Lead Vacant' + '● Go' + '○ Empathy')
    expect(getTreeItem('Boss')).toHaveTextContent('Boss Ada · part-time')
    expect(getTreeItem('Élan Manager')).toHaveTextContent('Élan Manager Draft' + '◦ Empathy')
    expect(getTreeItem('Engineering')).toHaveTextContent('Engineering' + '1 of 2 roles, 1 of 1 guest match')
    expect(getTreeItem('Product')).toHaveTextContent('Product' + 'cross-functional · 1 of 1 role match')
    expect(getTreeItem('Empty')).toHaveTextContent('Empty' + '0 roles')
  })

  it('hides other roles with "Only matching roles"', () => {
    renderOutline('/?quality=go&only=1')
    expect(getVisibleNames()).toEqual(['Acme', 'Engineering', 'Lead', 'Reliability', 'Product', 'Empty'])
    expect(getTreeItem('Reliability')).not.toHaveAttribute('aria-expanded')
  })

  it('marks all rows of the selected entry, and one as selected', () => {
    renderOutline('/role/pm')
    expect(screen.getByRole('treeitem', { selected: true })).toBe(getTreeItem('Élan Manager'))
    expect(screen.getAllByRole('treeitem', { current: true })).toHaveLength(2)
  })

  it('says so if there are no teams', () => {
    renderOutline('/', indexOrg(anOrg({ teams: [] })))
    expect(screen.getByRole('region', { name: 'Outline' })).toHaveTextContent('no teams yet')
    expect(screen.queryByRole('tree')).toBeNull()
  })
})

describe('folding in the outline', () => {
  it('folds and opens teams by pointer, replacing the address, without moving focus', async () => {
    renderOutline('/')
    const historyLength = window.history.length
    await userEvent.click(screen.getByTitle('Fold Engineering'))
    expect(currentUrl()).toBe('/?fold=eng')
    expect(document.body).toHaveFocus()
    await userEvent.click(screen.getByTitle('Open Engineering'))
    expect(currentUrl()).toBe('/')
    await userEvent.click(screen.getByRole('button', { name: 'Fold all' }))
    expect(currentUrl()).toBe('/?fold=eng,product')
    expect(getVisibleNames()).toEqual(['Acme', 'Boss', 'Engineering', 'Product', 'Empty'])
    await userEvent.click(screen.getByRole('button', { name: 'Open all' }))
    expect(currentUrl()).toBe('/')
    expect(window.history.length).toBe(historyLength)
  })

  it('folds the same teams by default as the chart, and opens the ancestors of the selected entry', async () => {
    renderOutline('/role/ops', exampleIndex, 1)
    expect(getTreeItem('Ops')).toBeVisible()
    await waitFor(() => expect(currentUrl()).toBe('/role/ops?open=eng,sre'))
    expect(getTreeItem('Product')).toHaveAttribute('aria-expanded', 'false')
  })
})
