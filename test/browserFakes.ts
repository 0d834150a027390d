import { act } from '@testing-library/react'

/*
 * What a page needs of a browser and jsdom lacks, for React Flow as its documentation says:
 * https://reactflow.dev/learn/advanced-use/testing
 * Test files share this module, and each has a window of its own: `setup.ts` installs the fakes in each.
 */

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

/** Adds what jsdom lacks to this test file's window. */
export function installBrowserFakes(): void {
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
}
