import './pictures.css'
import { useMemo, useState } from 'react'
import { dark, light } from '../graph/palettes'
import { toSvg } from '../graph/toSvg'
import type { Size } from '../graph/viewport'
import { findEntry, type OrgIndex } from '../org/indexOrg'
import type { Matches } from '../org/matchRoles'
import { slug } from '../org/slug'
import { Button } from '../ui/Button'
import { Choice } from '../ui/Choice'
import { saveFile } from '../ui/saveFile'
import { foldedTeams, withAllOpen } from '../view/folding'
import { useView } from '../view/useView'
import { useVersions } from '../view/versions'
import { chartOnScreen } from './chartOnScreen'
import { largestScale, scaled, scales, toPng } from './exportImage'
import { screenPicture, wholePicture } from './picture'
import { useAddressOf } from './useAddressOf'

export interface PicturesProps {
  index: OrgIndex
  matches: Matches
  /** How many levels of teams the chart opens by default: what the page's views are given. */
  levels: number
  /** The window's room for chart and details together, in px: what the page's views are given. */
  frame: Size
  /** The name of the file on this device that is shown, if one is: no link leads others to it. */
  localFile?: string | undefined
}

/**
 * The chart as a picture to be saved: SVG, or PNG in a size; all of it, or what is on screen; and the way to paper.
 * To be shown as a part of a dialog; it has no heading of its own.
 */
export function Pictures({ index, matches, levels, frame, localFile }: PicturesProps) {
  const { view } = useView()
  const changes = useVersions()
  const addressOf = useAddressOf()
  const [onScreen] = useState(() => chartOnScreen(frame))
  const [part, setPart] = useState<PartOfChart>('all')
  const [colours, setColours] = useState(coloursOfPage)
  const [scale, setScale] = useState<`${number}`>('2')
  const [said, setSaid] = useState('')
  const hasFolded = useMemo(() => foldedTeams(index, view, levels).size > 0, [index, view, levels])
  const picture = useMemo(() => {
    const chart = { index, matches, levels, frame, view: part === 'open' ? withAllOpen(view, levels) : view }
    const palette = colours === 'dark' ? dark : light
    return part === 'screen' && onScreen
      ? screenPicture(chart, onScreen.pane, onScreen.viewport, palette)
      : wholePicture(chart, palette)
  }, [index, matches, view, levels, frame, part, colours, onScreen])
  const drawn = (size: Size) =>
    toSvg({ ...picture, size, changes, addressOf: localFile === undefined ? addressOf : undefined })
  const name = fileName(index, view.entry && findEntry(index, view.entry)?.value.id)

  const saveSvg = () => {
    saveFile(new Blob([drawn(picture.size)], { type: 'image/svg+xml' }), `${name}.svg`)
    setSaid('SVG saved')
  }
  const savePng = async () => {
    const size = scaled(picture.size, Number(scale))
    setSaid(`Drawing ${inPx(size)}…`)
    // Time for that to be seen: a large one takes seconds in which the page does not answer.
    await new Promise((done) => setTimeout(done, 50))
    const png = await toPng(drawn(size), size).catch(() => undefined)
    if (png) saveFile(png, `${name}${scale === '1' ? '' : `-${scale}x`}.png`)
    setSaid(png ? `PNG of ${inPx(size)} saved` : tooLarge(picture.size, Number(scale)))
  }

  return (
    <div className="pictures">
      <Choice
        title="Part"
        value={part}
        choices={partsFor(onScreen !== undefined, hasFolded)}
        onChange={setPart}
      />
      <Choice title="Colours" value={colours} choices={colourChoices} onChange={setColours} />
      <Choice title="Size of the PNG" value={scale} choices={scaleChoices} onChange={setScale} />
      <p className="text-ink-soft">{inPx(scaled(picture.size, Number(scale)))}</p>
      <div className="pictures-actions">
        <Button onClick={saveSvg}>Save as SVG</Button>
        <Button onClick={() => void savePng()}>Save as PNG</Button>
        <Button onClick={() => window.print()}>Print</Button>
      </div>
      <p aria-live="polite" className="pictures-said">
        {said}
      </p>
    </div>
  )
}

type PartOfChart = 'all' | 'open' | 'screen'

function partsFor(isOnScreen: boolean, hasFolded: boolean): (readonly [PartOfChart, string])[] {
  return [
    ['all', 'All of it'],
    ...(hasFolded ? [['open', 'All, every team open'] as const] : []),
    ...(isOnScreen ? [['screen', 'What is on screen'] as const] : []),
  ]
}

const colourChoices = [
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const

const scaleChoices = scales.map((each) => [`${each}`, `${each} ×`] as const)

function coloursOfPage(): 'light' | 'dark' {
  const { theme } = document.documentElement.dataset
  const isDark = theme ? theme === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches
  return isDark ? 'dark' : 'light'
}

/** "2i2c-chart", "2i2c-chart-engineering". */
function fileName({ org }: OrgIndex, selected: string | undefined): string {
  return [slug(org.name), 'chart', selected].filter(Boolean).join('-')
}

function inPx({ width, height }: Size): string {
  return `${width.toLocaleString('en')} × ${height.toLocaleString('en')} px`
}

function tooLarge(size: Size, scale: number): string {
  const fits = largestScale(size, scale)
  const way =
    fits === undefined
      ? 'Saved as SVG it has no such limit.'
      : `At ${fits} × it can: ${inPx(scaled(size, fits))}. As SVG it has no limit.`
  return `At ${scale} × the picture would be ${inPx(scaled(size, scale))}, more than this browser can draw. ${way}`
}
