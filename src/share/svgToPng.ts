import type { Size } from '../graph/geometry/rect'

/** How many px of a PNG are drawn for one of the chart's. */
export const PNG_SCALES = [1, 2, 4] as const

// What Chromium allows; others allow less, which is tried out.
const MAX_CANVAS_SIDE_PX = 65_535
const MAX_CANVAS_AREA_PX = 16_384 ** 2

/**
 * An SVG drawing as a PNG of its own size in px. Undefined where this browser cannot draw that much: a canvas has
 * limits of side, area and memory that it does not tell.
 */
export async function svgToPng(svg: string, size: Size): Promise<Blob | undefined> {
  if (!canDrawCanvas(size)) return undefined
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = url
    await image.decode()
    const canvas = createCanvas(size)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    // The drawing has a ground without holes: where its last px is none, the browser has given up in silence.
    const png = isLastPixelPainted(canvas)
      ? await new Promise<Blob | null>((done) => canvas.toBlob(done))
      : null
    releaseCanvas(canvas)
    return png ?? undefined
  } finally {
    URL.revokeObjectURL(url)
  }
}

/** The largest of the scales below one at which a drawing of a size can be drawn here; undefined for none. */
export function findLargestScale(size: Size, maxScale: number): number | undefined {
  return PNG_SCALES.findLast((scale) => scale < maxScale && canDrawCanvas(scaleSize(size, scale)))
}

/** A size in whole px at a scale. */
export function scaleSize({ width, height }: Size, scale: number): Size {
  return { width: Math.ceil(width * scale), height: Math.ceil(height * scale) }
}

/** Whether a canvas can be so large here: limits first, then a trial of its last px. */
function canDrawCanvas({ width, height }: Size): boolean {
  if (Math.max(width, height) > MAX_CANVAS_SIDE_PX || width * height > MAX_CANVAS_AREA_PX) return false
  const canvas = createCanvas({ width, height })
  canvas.getContext('2d')?.fillRect(width - 1, height - 1, 1, 1)
  const isPainted = isLastPixelPainted(canvas)
  releaseCanvas(canvas)
  return isPainted
}

function createCanvas({ width, height }: Size): HTMLCanvasElement {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  return canvas
}

function isLastPixelPainted(canvas: HTMLCanvasElement): boolean {
  try {
    const lastPixel = canvas.getContext('2d')?.getImageData(canvas.width - 1, canvas.height - 1, 1, 1)
    return lastPixel !== undefined && lastPixel.data[3] !== 0
  } catch {
    return false
  }
}

/** Gives the memory back at once; some browsers count it until the canvas is collected. */
function releaseCanvas(canvas: HTMLCanvasElement): void {
  canvas.width = 0
  canvas.height = 0
}
