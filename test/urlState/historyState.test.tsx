import { beforeEach, describe, expect, it } from 'vitest'
import {
  readSavedViewport,
  readScrollAnchor,
  saveScrollAnchor,
  saveViewport,
} from '../../src/urlState/historyState'

const windowSize = { width: 800, height: 600 }
const viewport = { x: -3.5, y: 0, zoom: 0.25 }
const anchor = { key: 'role/cook', offsetPx: 12.5 }

beforeEach(() => window.history.replaceState(null, ''))

it('keeps the viewport of the chart and the scroll position of the outline beside each other', () => {
  saveViewport(viewport, windowSize)
  saveScrollAnchor(anchor)
  saveViewport({ ...viewport, zoom: 2 }, windowSize)
  expect(readSavedViewport(windowSize)).toEqual({ ...viewport, zoom: 2 })
  expect(readScrollAnchor()).toEqual(anchor)
})

it('leaves what others keep in the history entry', () => {
  window.history.replaceState({ other: 1 }, '')
  saveScrollAnchor(anchor)
  expect(window.history.state).toEqual({ other: 1, outline: anchor })
})

it('keeps nothing for the next history entry', () => {
  saveViewport(viewport, windowSize)
  saveScrollAnchor(anchor)
  window.history.pushState(null, '', '/role/cook')
  expect(readSavedViewport(windowSize)).toBeUndefined()
  expect(readScrollAnchor()).toBeUndefined()
})

describe('the saved viewport', () => {
  it('belongs to a window of the same size', () => {
    saveViewport(viewport, windowSize)
    expect(readSavedViewport(windowSize)).toEqual(viewport)
    expect(readSavedViewport({ width: 801, height: 600 })).toBeUndefined()
    expect(readSavedViewport({ width: 800, height: 601 })).toBeUndefined()
  })

  it.each([
    ['nothing', null],
    ['a string', 'chart'],
    ['no chart', {}],
    ['null as the chart', { chart: null }],
    ['a string as the chart', { chart: 'here' }],
    ['no viewport', { chart: { windowSize } }],
    ['null as the viewport', { chart: { viewport: null, windowSize } }],
    ['no window size', { chart: { viewport } }],
    ['null as the window size', { chart: { viewport, windowSize: null } }],
    ['no zoom', { chart: { viewport: { x: 1, y: 2 }, windowSize } }],
    ['NaN as a number', { chart: { viewport: { x: 1, y: Number.NaN, zoom: 1 }, windowSize } }],
    ['a string as a number', { chart: { viewport: { x: '1', y: 2, zoom: 1 }, windowSize } }],
  ])('is undefined if the history entry has %s', (_, state) => {
    window.history.replaceState(state, '')
    expect(readSavedViewport(windowSize)).toBeUndefined()
  })
})

describe('the saved scroll position', () => {
  it.each([
    ['a list', []],
    ['null as the outline', { outline: null }],
    ['no key', { outline: { offsetPx: 1 } }],
    ['a number as the key', { outline: { key: 1, offsetPx: 1 } }],
    ['no offset', { outline: { key: 'role/cook' } }],
    ['an infinite offset', { outline: { key: 'role/cook', offsetPx: Number.POSITIVE_INFINITY } }],
  ])('is undefined if the history entry has %s', (_, state) => {
    window.history.replaceState(state, '')
    expect(readScrollAnchor()).toBeUndefined()
  })
})
