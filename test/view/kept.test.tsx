import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { absolute } from '../../src/view/others'
import { savedViewport, saveViewport } from '../../src/view/savedViewport'
import { useFolded } from '../../src/view/useFolded'
import { useKeptSet } from '../../src/view/useKeptSet'
import { useView, ViewProvider } from '../../src/view/useView'
import { anOrg, aRole, aTeam } from '../builders'
import { indexOf } from '../pages/site'
import { address } from '../ui/show'

beforeEach(() => window.history.replaceState(null, '', '/'))

describe('where the chart stands', () => {
  const frame = { width: 800, height: 600 }
  const viewport = { x: -3.5, y: 0, zoom: 0.25 }

  it('is kept in the history entry for a pane of the same size', () => {
    saveViewport(viewport, frame)
    expect(savedViewport(frame)).toEqual(viewport)
    expect(savedViewport({ width: 801, height: 600 })).toBeUndefined()
    expect(savedViewport({ width: 800, height: 601 })).toBeUndefined()
    window.history.pushState(null, '', '/role/cook')
    expect(savedViewport(frame)).toBeUndefined()
  })

  it.each([
    ['nothing', null],
    ['a word', 'viewport'],
    ['no viewport', { frame }],
    ['no viewport but null', { viewport: null, frame }],
    ['no viewport but a word', { viewport: 'here', frame }],
    ['no frame', { viewport }],
    ['no frame but null', { viewport, frame: null }],
    ['a number missing', { viewport: { x: 1, y: 2 }, frame }],
    ['a number that is none', { viewport: { x: 1, y: Number.NaN, zoom: 1 }, frame }],
    ['a word for a number', { viewport: { x: '1', y: 2, zoom: 1 }, frame }],
  ])('is nowhere with %s kept', (_, state) => {
    window.history.replaceState(state, '')
    expect(savedViewport(frame)).toBeUndefined()
  })
})

it('is sent on with the whole address of where it is', () => {
  expect(absolute('/role/cook?only=1')).toBe(`${window.location.origin}/role/cook?only=1`)
})

describe('a kept set', () => {
  it('stays the same as long as its members do', () => {
    const first = new Set(['a', 'b'])
    const { result, rerender } = renderHook(useKeptSet<string>, { initialProps: first })
    expect(result.current).toBe(first)
    rerender(new Set(['b', 'a']))
    expect(result.current).toBe(first)
    for (const next of [new Set(['a']), new Set(['a', 'c']), new Set(['a', 'd']), new Set(['b', 'c'])]) {
      rerender(next)
      expect(result.current).toBe(next)
    }
  })
})

describe('folded teams', () => {
  const index = indexOf(
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
    const { result } = shownFolded()
    const first = result.current.folded
    expect([...first]).toEqual(['kitchen', 'shop', 'cold'])
    act(() => result.current.navigate((now) => ({ ...now, only: true }), 'replace'))
    expect(result.current.folded).toBe(first)
    expect(address()).toBe('/?only=1')
    act(() => result.current.navigate((now) => ({ ...now, open: ['shop'] }), 'replace'))
    expect([...result.current.folded]).toEqual(['kitchen', 'cold'])
    act(() => result.current.navigate((now) => ({ ...now, open: [], fold: ['house'] }), 'replace'))
    expect([...result.current.folded]).toEqual(['kitchen', 'shop', 'cold', 'house'])
  })

  it('open around what is selected, in the address, and so stay open', () => {
    const { result } = shownFolded()
    act(() => result.current.navigate((now) => ({ ...now, entry: { kind: 'role', id: 'baker' } }), 'push'))
    expect([...result.current.folded]).toEqual(['shop'])
    expect(address()).toBe('/role/baker?open=kitchen,cold')
    act(() => result.current.navigate((now) => ({ ...now, entry: { kind: 'team', id: 'house' } }), 'push'))
    expect([...result.current.folded]).toEqual(['shop'])
  })

  it('change with how many levels are open by default', () => {
    const { result, rerender } = shownFolded()
    rerender(0)
    expect([...result.current.folded]).toEqual(['house', 'kitchen', 'shop', 'cold'])
    rerender(3)
    expect([...result.current.folded]).toEqual([])
  })

  function shownFolded() {
    return renderHook((levels) => ({ ...useView(), folded: useFolded(index, levels) }), {
      initialProps: 1,
      wrapper: ({ children }) => <ViewProvider base="/">{children}</ViewProvider>,
    })
  }
})
