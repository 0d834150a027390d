import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { indexOrg } from '../../src/org/model/indexOrg'
import { outlineRows } from '../../src/outline/outlineRows'
import { makeOrgWithRoles } from '../makeOrgWithRoles'
import { enter, item, items, press, showOutline } from './outline'

describe('10,000 roles', () => {
  const large = indexOrg(makeOrgWithRoles(10_000))
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
