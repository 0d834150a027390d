import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { readSavedViewport, saveViewport } from '../../src/urlState/savedViewport'
import { toAbsoluteUrl } from '../../src/urlState/shareableUrl'
import { useFoldedTeams } from '../../src/urlState/useFoldedTeams'
import { UrlStateProvider, useUrlState } from '../../src/urlState/useUrlState'
import { anOrg, aRole, aTeam } from '../builders'
import { indexParsedOrg } from '../pages/siteHelpers'
import { currentUrl } from '../ui/renderAtUrl'

beforeEach(() => window.history.replaceState(null, '', '/'))

describe('where the chart stands', () => {
  const windowSize = { width: 800, height: 600 }
  const viewport = { x: -3.5, y: 0, zoom: 0.25 }

  it('is kept in the history entry for a pane of the same size', () => {
    saveViewport(viewport, windowSize)
    expect(readSavedViewport(windowSize)).toEqual(viewport)
    expect(readSavedViewport({ width: 801, height: 600 })).toBeUndefined()
    expect(readSavedViewport({ width: 800, height: 601 })).toBeUndefined()
    window.history.pushState(null, '', '/role/cook')
    expect(readSavedViewport(windowSize)).toBeUndefined()
  })

  it.each([
    ['nothing', null],
    ['a word', 'viewport'],
    ['no viewport', { frame: windowSize }],
    ['no viewport but null', { viewport: null, frame: windowSize }],
    ['no viewport but a word', { viewport: 'here', frame: windowSize }],
    ['no frame', { viewport }],
    ['no frame but null', { viewport, frame: null }],
    ['a number missing', { viewport: { x: 1, y: 2 }, frame: windowSize }],
    ['a number that is none', { viewport: { x: 1, y: Number.NaN, zoom: 1 }, frame: windowSize }],
    ['a word for a number', { viewport: { x: '1', y: 2, zoom: 1 }, frame: windowSize }],
  ])('is nowhere with %s kept', (_, state) => {
    window.history.replaceState(state, '')
    expect(readSavedViewport(windowSize)).toBeUndefined()
  })
})

it('is sent on with the whole address of where it is', () => {
  expect(toAbsoluteUrl('/role/cook?only=1')).toBe(`${window.location.origin}/role/cook?only=1`)
})

describe('folded teams', () => {
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

  it('are what stands below the first levels, and the same set as long as they are the same teams', () => {
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

  it('open around what is selected, in the address, and so stay open', () => {
    const { result } = renderFoldedTeams()
    act(() => result.current.navigate((now) => ({ ...now, entry: { kind: 'role', id: 'baker' } }), 'push'))
    expect([...result.current.folded]).toEqual(['shop'])
    expect(currentUrl()).toBe('/role/baker?open=kitchen,cold')
    act(() => result.current.navigate((now) => ({ ...now, entry: { kind: 'team', id: 'house' } }), 'push'))
    expect([...result.current.folded]).toEqual(['shop'])
  })

  it('change with how many levels are open by default', () => {
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
