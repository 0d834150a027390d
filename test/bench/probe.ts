/** How long a person waited, in ms from the event: for the first frame after it, and for the last that it changed. */
export interface Wait {
  first: number
  whole: number
}

export type TimedEvent = 'click' | 'keydown'

/** What a measured page carries as `window.probe`. */
interface Probe {
  /** When the page said that its chart is drawn, in ms since the navigation. */
  chart: Promise<number>
  /** Records the ms between frames from now on. */
  startFrames: () => void
  /** Stops that, and gives what was recorded. */
  stopFrames: () => number[]
  /** Times the next event of this kind, until nothing in the chart has changed for a while: `timed` is then kept. */
  timeNext: (event: TimedEvent) => void
  timed: Promise<Wait> | undefined
  /** Tasks of over 50 ms so far: when they began, in ms since the navigation, and how long they took. */
  longTasks: () => LongTask[]
}

export interface LongTask {
  start: number
  ms: number
}

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

declare global {
  interface Window {
    probe: Probe
    /** What a page that draws on a canvas says of itself: see peers/cytoscape.js. */
    drawnOnCanvas?: () => { typeSize: number; boxes: Box[] }
  }
}

/** Installs `window.probe`. It runs in the page before all else, by its text: it can use nothing from around it. */
export function installProbe(): void {
  const QUIET_MS = 300
  const tasks: LongTask[] = []
  const keep = (entries: PerformanceEntryList) => {
    for (const { startTime, duration } of entries) tasks.push({ start: startTime, ms: duration })
  }
  const taskObserver = new PerformanceObserver((list) => keep(list.getEntries()))
  taskObserver.observe({ type: 'longtask', buffered: true })
  const longTasks = () => {
    // Those that it was not told of yet: it comes last where there is much to do.
    keep(taskObserver.takeRecords())
    return tasks
  }

  const chart = new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      const [mark] = list.getEntriesByName('atlas:chart')
      if (mark) resolve(mark.startTime)
    }).observe({ type: 'mark', buffered: true })
  })

  let frames: number[] = []
  let request = 0
  const startFrames = () => {
    frames = []
    let last = performance.now()
    const record = () => {
      const now = performance.now()
      frames.push(now - last)
      last = now
      request = requestAnimationFrame(record)
    }
    request = requestAnimationFrame(record)
  }
  const stopFrames = () => {
    cancelAnimationFrame(request)
    return frames
  }

  // A message sent from within a frame arrives when that frame has been painted.
  const afterPaint = (tell: (time: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => tell(performance.now())
      port2.postMessage(undefined)
    })
  // Moving the pane is no change of what is drawn.
  const isMove = ({ type, target }: MutationRecord) =>
    type === 'attributes' && target instanceof Element && target.matches('.react-flow__viewport')

  const timeNext = (kind: TimedEvent) => {
    window.probe.timed = new Promise<Wait>((resolve) => {
      const begin = ({ timeStamp }: Event) => {
        const wait: Wait = { first: 0, whole: 0 }
        let timer = 0
        const restTimer = () => {
          clearTimeout(timer)
          timer = window.setTimeout(() => {
            changes.disconnect()
            resolve(wait)
          }, QUIET_MS)
        }
        const changes = new MutationObserver((records) => {
          if (records.every(isMove)) return
          afterPaint((time) => {
            wait.whole = time - timeStamp
            restTimer()
          })
        })
        const watched = document.querySelector('[aria-label="Chart"]') ?? document.body
        changes.observe(watched, { subtree: true, childList: true, attributes: true, characterData: true })
        afterPaint((time) => {
          wait.first = time - timeStamp
          wait.whole = Math.max(wait.whole, wait.first)
          restTimer()
        })
      }
      document.addEventListener(kind, begin, { capture: true, once: true })
    })
  }

  window.probe = { chart, startFrames, stopFrames, timeNext, timed: undefined, longTasks }
}
