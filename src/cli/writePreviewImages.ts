import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'

/** A folder in the site. Images are named after their content, so that browsers can cache them forever. */
const IMAGES_FOLDER = 'pictures'

/**
 * Renders SVGs as PNGs in a site's folder, unless they exist already, and removes images that are no longer needed.
 * Returns their paths relative to the folder, in the same order.
 */
export async function writePreviewImages(folder: string, svgs: readonly string[]): Promise<string[]> {
  const fonts = listFontFiles().map((file) => readFileSync(file))
  const rendererWasm = readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm'))
  const baseHash = createHash('sha256')
  for (const part of [rendererWasm, ...fonts]) baseHash.update(part)
  const names = svgs.map((svg) => `${baseHash.copy().update(svg).digest('hex').slice(0, 16)}.png`)
  mkdirSync(join(folder, IMAGES_FOLDER), { recursive: true })
  removeStaleImages(join(folder, IMAGES_FOLDER), new Set(names))
  const missingImages = names.flatMap((name, i) => {
    const file = join(folder, IMAGES_FOLDER, name)
    return existsSync(file) ? [] : [{ file, svg: svgs[i] ?? '' }]
  })
  if (missingImages.length > 0) await initRenderer(rendererWasm)
  for (const { file, svg } of missingImages) writeFileSync(file, renderPng(svg, fonts))
  return names.map((name) => `${IMAGES_FOLDER}/${name}`)
}

const require = createRequire(import.meta.url)

function renderPng(svg: string, fonts: Uint8Array[]): Uint8Array {
  const drawing = new Resvg(svg, { font: { fontBuffers: fonts, defaultFontFamily: 'Inter' } })
  const image = drawing.render()
  const png = image.asPng()
  image.free()
  drawing.free()
  return png
}

let rendererInit: Promise<void> | undefined

function initRenderer(rendererWasm: Buffer): Promise<void> {
  rendererInit ??= initWasm(rendererWasm)
  return rendererInit
}

/** Inter, DejaVu Sans for scripts that Inter lacks, and for other scripts the files in the folder `fonts`. */
function listFontFiles(): string[] {
  const customFonts = existsSync('fonts')
    ? readdirSync('fonts').filter((name) => /\.[ot]tf$/i.test(name))
    : []
  return [
    require.resolve('@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf'),
    require.resolve('@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf'),
    require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
    ...customFonts.sort().map((name) => join('fonts', name)),
  ]
}

function removeStaleImages(folder: string, keptNames: ReadonlySet<string>): void {
  for (const name of readdirSync(folder))
    if (/^[0-9a-f]{16}\.png$/.test(name) && !keptNames.has(name)) rmSync(join(folder, name))
}
