import '@testing-library/jest-dom/vitest'
import { act, cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { server } from './server'

// Testing Library does this by itself only where the test hooks are global.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

// How long a busy machine may take to bring a part that comes late, in ms.
configure({ asyncUtilTimeout: 5000 })

// MSW's 'error' would let files such as org.json through to the network, taking them for assets.
beforeAll(() => server.listen({ onUnhandledRequest: (_, say) => say.error() }))
afterAll(() => server.close())

// Hooks that end a test run last first: what is written while the page is taken down counts too.
let consoleMessages: unknown[][] = []
beforeEach(() => {
  consoleMessages = []
  vi.spyOn(console, 'error').mockImplementation((...words) => consoleMessages.push(words))
  vi.spyOn(console, 'warn').mockImplementation((...words) => consoleMessages.push(words))
})
afterEach(() => {
  // Parts that come late by themselves (`ui/hooks/useAfterFirstPaint.ts`, lazy ones) come when they do: no act of a test's brings them.
  const unexpectedMessages = consoleMessages
    .map(formatMessage)
    .filter((words) => !/wrapped (?:in|into) act\(/.test(words))
  if (unexpectedMessages.length > 0)
    throw new Error(`Written to the console:\n${unexpectedMessages.join('\n')}`)
})

afterEach(() => {
  cleanup()
  server.resetHandlers()
  setMediaQueries(() => false)
})

function formatMessage(words: unknown[]): string {
  return words.map((word) => (word instanceof Error ? (word.stack ?? word.message) : String(word))).join(' ')
}

// What follows is what a page needs of a browser and jsdom lacks, for React Flow as its documentation says:
// https://reactflow.dev/learn/advanced-use/testing

let isMediaQueryMatched = (_query: string) => false
const mediaQueryLists = new Set<FakeMediaQueryList>()

class FakeMediaQueryList extends EventTarget {
  readonly media: string
  onchange = null

  constructor(media: string) {
    super()
    this.media = media
    mediaQueryLists.add(this)
  }

  get matches() {
    return isMediaQueryMatched(this.media)
  }
}

/** Says which media queries hold, until the test ends; none do otherwise. Those who listen are told. */
export function setMediaQueries(isMatched: (query: string) => boolean): void {
  isMediaQueryMatched = isMatched
  act(() => {
    for (const list of mediaQueryLists) list.dispatchEvent(new Event('change'))
  })
}

/** Tells an element's size once, as soon as it is observed: jsdom has no layout that could change it. */
class FakeResizeObserver {
  readonly callback: ResizeObserverCallback

  constructor(callback: ResizeObserverCallback) {
    this.callback = callback
  }

  observe(target: Element) {
    const contentRect = target.getBoundingClientRect()
    this.callback(
      [{ target, contentRect, borderBoxSize: [], contentBoxSize: [], devicePixelContentBoxSize: [] }],
      this,
    )
  }

  unobserve() {}
  disconnect() {}
}

/** Knows the scale of a transform, which is all that React Flow reads. */
class FakeDOMMatrix {
  readonly m22: number

  constructor(transform = '') {
    this.m22 = Number(/scale\(([\d.]+)\)/.exec(transform)?.[1] ?? 1)
  }
}

Object.assign(globalThis, {
  ResizeObserver: FakeResizeObserver,
  DOMMatrixReadOnly: FakeDOMMatrix,
  matchMedia: (query: string) => new FakeMediaQueryList(query),
})

// React Flow draws only what has a size.
Object.defineProperties(HTMLElement.prototype, {
  offsetWidth: {
    get(this: HTMLElement) {
      return Number.parseFloat(this.style.width) || 1
    },
  },
  offsetHeight: {
    get(this: HTMLElement) {
      return Number.parseFloat(this.style.height) || 1
    },
  },
})

// What scrolls within the page; jsdom scrolls nothing.
Object.assign(Element.prototype, { scrollIntoView: () => {} })

Object.assign(SVGElement.prototype, { getBBox: () => ({ x: 0, y: 0, width: 0, height: 0 }) })
