import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { indexOrg } from '../../src/org/model/indexOrg'
import { ImageExport } from '../../src/share/ImageExport'
import { anOrg, aRole, aTeam } from '../builders'
import { renderAtUrl } from '../ui/renderAtUrl'

const index = indexOrg(
  anOrg({
    name: 'Über uns',
    teams: [aTeam(), aTeam({ id: 'below', parent: 'team' })],
    roles: [aRole({ id: 'lead' }), aRole({ id: 'cook', teams: ['below'] })],
  }),
)

let files: Blob[]
let saved: string[]

beforeEach(() => {
  files = []
  saved = []
  vi.stubGlobal(
    'URL',
    Object.assign(URL, {
      createObjectURL: (file: Blob) => `blob:${files.push(file)}`,
      revokeObjectURL: () => {},
    }),
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push(this.download)
  })
})

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('ImageExport', () => {
  it('saves an SVG with the selection and a link for each entry', async () => {
    const user = openImageExport('/role/lead?quality=x&data=old.json')
    await user.click(screen.getByRole('button', { name: 'Save as SVG' }))
    expect(saved).toEqual(['über-uns-chart-lead.svg'])
    const svg = await readSavedSvg()
    expect(svg.querySelector('title')?.textContent).toBe('Lead · Über uns')
    const links = [...svg.querySelectorAll('a')].map((link) => link.getAttribute('href'))
    expect(links).toContain(`${window.location.origin}/role/cook?data=old.json`)
    expect(screen.getByText('SVG saved')).toBeVisible()
  })

  it('leaves out links when a local file is shown', async () => {
    const user = openImageExport('/', 'mine.json')
    await user.click(screen.getByRole('button', { name: 'Save as SVG' }))
    const svg = await readSavedSvg()
    expect(svg.querySelector('a')).toBeNull()
    expect(svg.textContent).toContain('Cook')
  })

  it('draws open teams, or all teams open', async () => {
    const user = openImageExport('/?fold=below')
    await user.click(screen.getByRole('button', { name: 'Save as SVG' }))
    expect((await readSavedSvg()).querySelector('a[href$="/role/cook"]')).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'All, every team open' }))
    await user.click(screen.getByRole('button', { name: 'Save as SVG' }))
    expect((await readSavedSvg()).querySelector('a[href$="/role/cook"]')).not.toBeNull()
  })

  it('offers the visible part only when the chart is shown', () => {
    openImageExport('/?view=outline')
    expect(screen.queryByRole('radio', { name: 'What is on screen' })).toBeNull()
    expect(screen.getByRole('radio', { name: 'All of it' })).toBeChecked()
    expect(screen.queryByRole('radio', { name: 'All, every team open' })).toBeNull()
  })

  it('suggests a size that fits when the canvas would be too large', async () => {
    const user = openImageExport('/')
    limitCanvasSide(600)
    await user.click(screen.getByRole('radio', { name: '4 ×' }))
    await user.click(screen.getByRole('button', { name: 'Save as PNG' }))
    await screen.findByText(/^At 4 × the picture would be .* more than this browser can draw\. At 2 × it can/)
    limitCanvasSide(0)
    await user.click(screen.getByRole('button', { name: 'Save as PNG' }))
    await screen.findByText(/Saved as SVG it has no such limit\.$/)
    expect(saved).toEqual([])
  })

  it('prints the page', async () => {
    const print = vi.fn()
    vi.stubGlobal('print', print)
    const user = openImageExport('/')
    await user.click(screen.getByRole('button', { name: 'Print' }))
    await waitFor(() => expect(print).toHaveBeenCalledOnce())
  })
})

function openImageExport(address: string, localFile?: string) {
  renderAtUrl(
    address,
    index,
    <ImageExport
      defaultOpenDepth={Number.POSITIVE_INFINITY}
      windowSize={{ width: 1040, height: 752 }}
      localFileName={localFile}
    />,
  )
  return userEvent.setup()
}

async function readSavedSvg(): Promise<Element> {
  const text = await new Response(await files.at(-1)?.arrayBuffer()).text()
  return new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
}

/** Canvases that hold up to so many px a side, as browsers do: what is drawn on larger ones is lost in silence. */
function limitCanvasSide(maxSidePx: number) {
  Object.defineProperty(HTMLCanvasElement.prototype, 'getContext', {
    configurable: true,
    value(this: HTMLCanvasElement) {
      const data = [0, 0, 0, Math.max(this.width, this.height) <= maxSidePx ? 255 : 0]
      return { fillRect: () => {}, getImageData: () => ({ data }) }
    },
  })
}
