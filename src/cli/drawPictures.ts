import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

/** A folder below the site, in which each picture is named after its content: it can be kept for ever. */
const PICTURES = 'pictures'

/**
 * Draws SVGs as PNGs in a site's folder, those that are not there yet, and removes the pictures that are no longer
 * asked for. Gives the path of each below the folder, in the same order.
 */
export async function drawPictures(folder: string, svgs: readonly string[]): Promise<string[]> {
  const fonts = fontFiles().map((file) => readFileSync(file))
  const renderer = readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'))
  const made = createHash('sha256')
  for (const part of [renderer, ...fonts]) made.update(part)
  const names = svgs.map((svg) => `${made.copy().update(svg).digest('hex').slice(0, 16)}.png`)
  mkdirSync(join(folder, PICTURES), { recursive: true })
  removeOthers(join(folder, PICTURES), new Set(names))
  const missing = names.flatMap((name, i) => {
    const file = join(folder, PICTURES, name)
    return existsSync(file) ? [] : [{ file, svg: svgs[i] ?? '' }]
  })
  if (missing.length > 0) await start(renderer)
  for (const { file, svg } of missing) writeFileSync(file, toPng(svg, fonts))
  return names.map((name) => `${PICTURES}/${name}`)
}

const require = createRequire(import.meta.url)

function toPng(svg: string, fonts: Uint8Array[]): Uint8Array {
  const drawing = new Resvg(svg, { font: { fontBuffers: fonts, defaultFontFamily: 'Inter' } })
  const image = drawing.render()
  const png = image.asPng()
  image.free()
  drawing.free()
  return png
}

let started: Promise<void> | undefined

function start(renderer: Buffer): Promise<void> {
  started ??= initWasm(renderer)
  return started
}

/** Inter; for the scripts that it lacks DejaVu Sans; and for those that both lack, what a person puts into `fonts`. */
function fontFiles(): string[] {
  const own = existsSync('fonts') ? readdirSync('fonts').filter((name) => /\.[ot]tf$/i.test(name)) : []
  return [
    require.resolve('@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf'),
    require.resolve('@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf'),
    require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
    ...own.sort().map((name) => join('fonts', name)),
  ]
}

function removeOthers(folder: string, kept: ReadonlySet<string>): void {
  for (const name of readdirSync(folder))
    if (/^[0-9a-f]{16}\.png$/.test(name) && !kept.has(name)) rmSync(join(folder, name))
}
