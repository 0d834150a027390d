import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { useFoldedTeams } from '../../src/urlState/useFoldedTeams'
import { UrlStateProvider, useUrlState } from '../../src/urlState/useUrlState'
import { anOrg, aRole, aTeam } from '../builders'
import { indexParsedOrg } from '../pages/siteHelpers'
import { currentUrl } from '../ui/renderAtUrl'

beforeEach(() => window.history.replaceState(null, '', '/'))

describe('useFoldedTeams', () => {
  const index = indexParsedOrg(
    anOrg({
      teams: [
        aTeam({ id: 'house' }),
        aTeam({ id: 'kitchen', parent: 'house' }),
        aTeam({ id: 'cold', parent: 'kitchen' }),
        aTeam({ id: 'shop', parent: 'house' }),
      ],
      roles: [aRole({ id: 'baker', teams: ['cold'] }), aRole({ id: 'seller', teams: ['shop'] })],
    }),
  )

  it('folds the teams below the default depth, and returns the same set until it changes', () => {
    const { result } = renderFoldedTeams()
    const first = result.current.folded
    expect([...first]).toEqual(['kitchen', 'shop', 'cold'])
    act(() => result.current.navigate((now) => ({ ...now, only: true }), 'replace'))
    expect(result.current.folded).toBe(first)
    expect(currentUrl()).toBe('/?only=1')
    act(() => result.current.navigate((now) => ({ ...now, open: ['shop'] }), 'replace'))
    expect([...result.current.folded]).toEqual(['kitchen', 'cold'])
    act(() => result.current.navigate((now) => ({ ...now, open: [], fold: ['house'] }), 'replace'))
    expect([...result.current.folded]).toEqual(['kitchen', 'shop', 'cold', 'house'])
  })

  it('opens the teams around the selection in the URL, so that they stay open', () => {
    const { result } = renderFoldedTeams()
    act(() => result.current.navigate((now) => ({ ...now, entry: { kind: 'role', id: 'baker' } }), 'push'))
    expect([...result.current.folded]).toEqual(['shop'])
    expect(currentUrl()).toBe('/role/baker?open=kitchen,cold')
    act(() => result.current.navigate((now) => ({ ...now, entry: { kind: 'team', id: 'house' } }), 'push'))
    expect([...result.current.folded]).toEqual(['shop'])
  })

  it('follows the default depth', () => {
    const { result, rerender } = renderFoldedTeams()
    rerender(0)
    expect([...result.current.folded]).toEqual(['house', 'kitchen', 'shop', 'cold'])
    rerender(3)
    expect([...result.current.folded]).toEqual([])
  })

  function renderFoldedTeams() {
    return renderHook(
      (defaultOpenDepth) => ({ ...useUrlState(), folded: useFoldedTeams(index, defaultOpenDepth) }),
      {
        initialProps: 1,
        wrapper: ({ children }) => <UrlStateProvider base="/">{children}</UrlStateProvider>,
      },
    )
  }
})
