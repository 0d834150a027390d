import { useMemo, useState } from 'react'
import type { Size } from '../graph/geometry/rect'
import { darkPalette, lightPalette } from '../graph/svg/palettes'
import { renderChartSvg } from '../graph/svg/renderChart'
import { findEntry, type OrgIndex } from '../org/model/indexOrg'
import { slugify } from '../org/text/slugify'
import { downloadFile } from '../ui/browser/downloadFile'
import { Button } from '../ui/components/Button'
import { SegmentedControl } from '../ui/components/SegmentedControl'
import { useOrgComparison } from '../urlState/orgComparison'
import { computeFoldedTeams, withAllTeamsOpen } from '../urlState/teamFolding'
import { useOrg } from '../urlState/useOrg'
import { useUrlState } from '../urlState/useUrlState'
import { buildChartImage, buildViewportImage } from './buildChartImage'
import { readChartViewport } from './readChartViewport'
import { findLargestScale, PNG_SCALES, scaleSize, svgToPng } from './svgToPng'
import { useEntryUrl } from './useEntryUrl'

export interface ImageExportProps {
  /** How many levels of teams the chart opens by default: what the page's views are given. */
  defaultOpenDepth: number
  /** The window's room for chart and details together, in px: what the page's views are given. */
  windowSize: Size
  /** The name of the file on this device that is shown, if one is: no link leads others to it. */
  localFileName?: string | undefined
}

/**
 * The chart as a picture to be saved: SVG, or PNG in a size; all of it, or what is on screen; and the way to paper.
 * To be shown as a part of a dialog; it has no heading of its own.
 */
export function ImageExport({ defaultOpenDepth, windowSize, localFileName }: ImageExportProps) {
  const { index, matches } = useOrg()
  const { urlState } = useUrlState()
  const comparison = useOrgComparison()
  const getEntryUrl = useEntryUrl()
  const [chartViewport] = useState(() => readChartViewport(windowSize))
  const [area, setArea] = useState<ExportedArea>('all')
  const [colourTheme, setColourTheme] = useState(readPageTheme)
  const [scale, setScale] = useState<`${number}`>('2')
  const [status, setStatus] = useState('')
  const hasFoldedTeams = useMemo(
    () => computeFoldedTeams(index, urlState, defaultOpenDepth).size > 0,
    [index, urlState, defaultOpenDepth],
  )
  const image = useMemo(() => {
    const chartInput = {
      index,
      matches,
      defaultOpenDepth,
      windowSize,
      urlState: area === 'open' ? withAllTeamsOpen(urlState, defaultOpenDepth) : urlState,
    }
    const palette = colourTheme === 'dark' ? darkPalette : lightPalette
    return area === 'screen' && chartViewport
      ? buildViewportImage(chartInput, chartViewport.paneSize, chartViewport.viewport, palette)
      : buildChartImage(chartInput, palette)
  }, [index, matches, urlState, defaultOpenDepth, windowSize, area, colourTheme, chartViewport])
  const renderSvg = (size: Size) =>
    renderChartSvg({
      ...image,
      outputSize: size,
      changeLabels: comparison,
      getEntryUrl: localFileName === undefined ? getEntryUrl : undefined,
    })
  const baseName = buildBaseName(index, urlState.entry && findEntry(index, urlState.entry)?.value.id)

  const saveSvg = () => {
    downloadFile(new Blob([renderSvg(image.outputSize)], { type: 'image/svg+xml' }), `${baseName}.svg`)
    setStatus('SVG saved')
  }
  const savePng = async () => {
    const size = scaleSize(image.outputSize, Number(scale))
    setStatus(`Drawing ${formatPixels(size)}…`)
    // Time for that to be seen: a large one takes seconds in which the page does not answer.
    await new Promise((done) => setTimeout(done, 50))
    const png = await svgToPng(renderSvg(size), size).catch(() => undefined)
    if (png) downloadFile(png, `${baseName}${scale === '1' ? '' : `-${scale}x`}.png`)
    setStatus(png ? `PNG of ${formatPixels(size)} saved` : explainTooLarge(image.outputSize, Number(scale)))
  }

  return (
    <div className="grid gap-3">
      <SegmentedControl
        title="Part"
        value={area}
        options={listAreaChoices(chartViewport !== undefined, hasFoldedTeams)}
        onChange={setArea}
      />
      <SegmentedControl
        title="Colours"
        value={colourTheme}
        options={colourThemeChoices}
        onChange={setColourTheme}
      />
      <SegmentedControl title="Size of the PNG" value={scale} options={scaleChoices} onChange={setScale} />
      <p className="text-ink-soft">{formatPixels(scaleSize(image.outputSize, Number(scale)))}</p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={saveSvg}>Save as SVG</Button>
        <Button onClick={() => void savePng()}>Save as PNG</Button>
        <Button onClick={() => window.print()}>Print</Button>
      </div>
      <p aria-live="polite" className="min-h-5">
        {status}
      </p>
    </div>
  )
}

type ExportedArea = 'all' | 'open' | 'screen'

function listAreaChoices(
  hasVisibleChart: boolean,
  hasFoldedTeams: boolean,
): (readonly [ExportedArea, string])[] {
  return [
    ['all', 'All of it'],
    ...(hasFoldedTeams ? [['open', 'All, every team open'] as const] : []),
    ...(hasVisibleChart ? [['screen', 'What is on screen'] as const] : []),
  ]
}

const colourThemeChoices = [
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const

const scaleChoices = PNG_SCALES.map((each) => [`${each}`, `${each} ×`] as const)

function readPageTheme(): 'light' | 'dark' {
  const { theme } = document.documentElement.dataset
  const isDark = theme ? theme === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches
  return isDark ? 'dark' : 'light'
}

/** "2i2c-chart", "2i2c-chart-engineering". */
function buildBaseName({ org }: OrgIndex, selectedId: string | undefined): string {
  return [slugify(org.name), 'chart', selectedId].filter(Boolean).join('-')
}

function formatPixels({ width, height }: Size): string {
  return `${width.toLocaleString('en')} × ${height.toLocaleString('en')} px`
}

function explainTooLarge(size: Size, scale: number): string {
  const largestScale = findLargestScale(size, scale)
  const alternative =
    largestScale === undefined
      ? 'Saved as SVG it has no such limit.'
      : `At ${largestScale} × it can: ${formatPixels(scaleSize(size, largestScale))}. As SVG it has no limit.`
  return `At ${scale} × the picture would be ${formatPixels(scaleSize(size, scale))}, more than this browser can draw. ${alternative}`
}
