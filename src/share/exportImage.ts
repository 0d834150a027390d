import type { Size } from '../graph/viewport'

/** How many px of a PNG are drawn for one of the chart's. */
export const scales = [1, 2, 4] as const

// What Chromium allows; others allow less, which is tried out.
const MOST_SIDE = 65_535
const MOST_AREA = 16_384 ** 2

/**
 * An SVG drawing as a PNG of its own size in px. Undefined where this browser cannot draw that much: a canvas has
 * limits of side, area and memory that it does not tell.
 */
export async function toPng(svg: string, size: Size): Promise<Blob | undefined> {
  if (!canvasHolds(size)) return undefined
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = canvasOf(size)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    // The drawing has a ground without holes: where its last px is none, the browser has given up in silence.
    const png = isDrawn(canvas) ? await new Promise<Blob | null>((done) => canvas.toBlob(done)) : null
    release(canvas)
    return png ?? undefined
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** The largest of the scales below one at which a drawing of a size can be drawn here; undefined for none. */
export function largestScale(size: Size, below: number): number | undefined {
  return scales.findLast((scale) => scale < below && canvasHolds(scaled(size, scale)))
}

/** A size in whole px at a scale. */
export function scaled({ width, height }: Size, scale: number): Size {
  return { width: Math.ceil(width * scale), height: Math.ceil(height * scale) }
}

/** Whether a canvas can be so large here: limits first, then a trial of its last px. */
function canvasHolds({ width, height }: Size): boolean {
  if (Math.max(width, height) > MOST_SIDE || width * height > MOST_AREA) return false
  const canvas = canvasOf({ width, height })
  canvas.getContext('2d')?.fillRect(width - 1, height - 1, 1, 1)
  const holds = isDrawn(canvas)
  release(canvas)
  return holds
}

function canvasOf({ width, height }: Size): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas
}

function isDrawn(canvas: HTMLCanvasElement): boolean {
  try {
    const last = canvas.getContext('2d')?.getImageData(canvas.width - 1, canvas.height - 1, 1, 1)
    return last !== undefined && last.data[3] !== 0
  } catch {
    return false
  }
}

/** Gives the memory back at once; some browsers count it until the canvas is collected. */
function release(canvas: HTMLCanvasElement): void {
  canvas.width = 0
  canvas.height = 0
}
