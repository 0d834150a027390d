/** How long a person waited, in ms from the event: for the first frame after it, and for the last that it changed. */
export interface Latency {
  firstFrameMs: number
  settledMs: number
}

export type MeasuredEvent = 'click' | 'keydown'

/** What a measured page carries as `window.probe`. */
interface Probe {
  /** When the page said that its chart is drawn, in ms since the navigation. */
  chartDrawnMs: Promise<number>
  /** Records the ms between frames from now on. */
  startFrames: () => void
  /** Stops that, and gives what was recorded. */
  stopFrames: () => number[]
  /** Times the next event of this kind, until nothing in the chart has changed for a while: `timed` is then kept. */
  measureNextEvent: (event: MeasuredEvent) => void
  latency: Promise<Latency> | undefined
  /** Tasks of over 50 ms so far: when they began, in ms since the navigation, and how long they took. */
  longTasks: () => LongTaskEntry[]
}

export interface LongTaskEntry {
  start: number
  ms: number
}

interface BoxRect {
  left: number
  top: number
  right: number
  bottom: number
}

declare global {
  interface Window {
    probe: Probe
    /** What a page that draws on a canvas says of itself: see peers/cytoscape.js. */
    drawnOnCanvas?: () => { typeSize: number; boxes: BoxRect[] }
  }
}

/** Installs `window.probe`. It runs in the page before all else, by its text: it can use nothing from around it. */
export function installProbe(): void {
  const SETTLE_QUIET_MS = 300
  const tasks: LongTaskEntry[] = []
  const addTasks = (entries: PerformanceEntryList) => {
    for (const { startTime, duration } of entries) tasks.push({ start: startTime, ms: duration })
  }
  const taskObserver = new PerformanceObserver((list) => addTasks(list.getEntries()))
  taskObserver.observe({ type: 'longtask', buffered: true })
  const longTasks = () => {
    // Those that it was not told of yet: it comes last where there is much to do.
    addTasks(taskObserver.takeRecords())
    return tasks
  }

  const chartDrawnMs = new Promise<number>((resolve) => {
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
  const afterPaint = (onPaint: (time: number) => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => onPaint(performance.now())
      port2.postMessage(undefined)
    })
  // Moving the pane is no change of what is drawn.
  const isViewportMove = ({ type, target }: MutationRecord) =>
    type === 'attributes' && target instanceof Element && target.matches('.react-flow__viewport')

  const measureNextEvent = (kind: MeasuredEvent) => {
    window.probe.latency = new Promise<Latency>((resolve) => {
      const onEvent = ({ timeStamp }: Event) => {
        const latency: Latency = { firstFrameMs: 0, settledMs: 0 }
        let timer = 0
        const restartTimer = () => {
          clearTimeout(timer)
          timer = window.setTimeout(() => {
            changes.disconnect()
            resolve(latency)
          }, SETTLE_QUIET_MS)
        }
        const changes = new MutationObserver((records) => {
          if (records.every(isViewportMove)) return
          afterPaint((time) => {
            latency.settledMs = time - timeStamp
            restartTimer()
          })
        })
        const observedElement = document.querySelector('[aria-label="Chart"]') ?? document.body
        changes.observe(observedElement, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        })
        afterPaint((time) => {
          latency.firstFrameMs = time - timeStamp
          latency.settledMs = Math.max(latency.settledMs, latency.firstFrameMs)
          restartTimer()
        })
      }
      document.addEventListener(kind, onEvent, { capture: true, once: true })
    })
  }

  window.probe = { chartDrawnMs, startFrames, stopFrames, measureNextEvent, latency: undefined, longTasks }
}
