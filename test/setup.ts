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
let written: unknown[][] = []
beforeEach(() => {
  written = []
  vi.spyOn(console, 'error').mockImplementation((...words) => written.push(words))
  vi.spyOn(console, 'warn').mockImplementation((...words) => written.push(words))
})
afterEach(() => {
  // Parts that come late by themselves (`ui/useLate.ts`, lazy ones) come when they do: no act of a test's brings them.
  const said = written.map(inWords).filter((words) => !/wrapped (?:in|into) act\(/.test(words))
  if (said.length > 0) throw new Error(`Written to the console:\n${said.join('\n')}`)
})

afterEach(() => {
  cleanup()
  server.resetHandlers()
  setMedia(() => false)
})

function inWords(words: unknown[]): string {
  return words.map((word) => (word instanceof Error ? (word.stack ?? word.message) : String(word))).join(' ')
}

// What follows is what a page needs of a browser and jsdom lacks, for React Flow as its documentation says:
// https://reactflow.dev/learn/advanced-use/testing

let holds = (_query: string) => false
const mediaLists = new Set<MediaList>()

class MediaList extends EventTarget {
  readonly media: string
  onchange = null

  constructor(media: string) {
    super()
    this.media = media
    mediaLists.add(this)
  }

  get matches() {
    return holds(this.media)
  }
}

/** Says which media queries hold, until the test ends; none do otherwise. Those who listen are told. */
export function setMedia(queryHolds: (query: string) => boolean): void {
  holds = queryHolds
  act(() => {
    for (const list of mediaLists) list.dispatchEvent(new Event('change'))
  })
}

/** Tells an element's size once, as soon as it is observed: jsdom has no layout that could change it. */
class OneSize {
  readonly #tell: ResizeObserverCallback

  constructor(tell: ResizeObserverCallback) {
    this.#tell = tell
  }

  observe(target: Element) {
    const contentRect = target.getBoundingClientRect()
    this.#tell(
      [{ target, contentRect, borderBoxSize: [], contentBoxSize: [], devicePixelContentBoxSize: [] }],
      this,
    )
  }

  unobserve() {}
  disconnect() {}
}

/** Knows the scale of a transform, which is all that React Flow reads. */
class ScaleOnly {
  readonly m22: number

  constructor(transform = '') {
    this.m22 = Number(/scale\(([\d.]+)\)/.exec(transform)?.[1] ?? 1)
  }
}

Object.assign(globalThis, {
  ResizeObserver: OneSize,
  DOMMatrixReadOnly: ScaleOnly,
  matchMedia: (query: string) => new MediaList(query),
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
