import { cleanup } from '@testing-library/react'
import fc from 'fast-check'
import { Suspense } from 'react'
import { describe, expect, it } from 'vitest'
import { Chart } from '../../src/canvas/Chart'
import { CompareView } from '../../src/compare/CompareView'
import { DetailsPanel } from '../../src/details/DetailsPanel'
import { FilterPanel } from '../../src/filter/FilterPanel'
import { GapsView } from '../../src/gaps/GapsView'
import { lightPalette } from '../../src/graph/svg/palettes'
import { renderChartSvg } from '../../src/graph/svg/renderChart'
import { renderShareImage } from '../../src/graph/svg/renderShareImage'
import { buildBranchImageModels, buildOrgImageModel } from '../../src/graph/svg/shareImageModel'
import { MatrixView } from '../../src/matrix/MatrixView'
import { type EntryRef, indexOrg } from '../../src/org/model/indexOrg'
import { parseOrg } from '../../src/org/parse/parseOrg'
import { filterRoles } from '../../src/org/query/filterRoles'
import { OutlineView } from '../../src/outline/OutlineView'
import { buildChartImage } from '../../src/share/buildChartImage'
import { formatUrlState, parseUrlState } from '../../src/urlState/urlState'
import { renderPages } from '../pages/siteHelpers'
import { renderAtUrl } from '../ui/renderAtUrl'
import { HOSTILE_TIMEOUT_MS, hostileFiles, hostileRunOptions } from './hostileFiles'

// The size of a desktop window: nothing is drawn in a pane without a size.
Object.defineProperties(HTMLElement.prototype, {
  clientWidth: { configurable: true, get: () => 1040 },
  clientHeight: { configurable: true, get: () => 700 },
  scrollTo: { configurable: true, value: () => {} },
})

describe('the page of a hostile file', () => {
  it(
    'has no element, attribute or URL scheme that the file injected',
    () => {
      fc.assert(
        fc.property(hostileFiles, fc.nat(), (file, at) => {
          const parsed = parseOrg(file)
          fc.pre(parsed.ok)
          const { teams, roles, qualities } = parsed.org
          const addresses = [
            '/',
            '/role/__proto__?quality=__proto__,constructor&in=toString',
            ...teams.map(({ id }) => `/team/${encodeURIComponent(id)}?relations=all&open=*`),
            ...roles.map(
              ({ id }) => `/role/${encodeURIComponent(id)}?compare=${roles.map((role) => role.id).join()}`,
            ),
            ...qualities.map(
              ({ id }) => `/quality/${encodeURIComponent(id)}?quality=${encodeURIComponent(id)}`,
            ),
          ]
          renderEverything(addresses[at % addresses.length] ?? '/', parsed)
          expect(document.querySelectorAll('a').length).toBeGreaterThan(2)
          expect(new Set(findForeignMarkup(document.body))).toEqual(new Set())
          cleanup()
        }),
        { ...hostileRunOptions, numRuns: Math.ceil(hostileRunOptions.numRuns / 40) },
      )
    },
    HOSTILE_TIMEOUT_MS,
  )
})

describe('the output for a hostile file', () => {
  it(
    'has no injected element, attribute or URL scheme in its pages',
    () => {
      fc.assert(
        fc.property(hostileFiles, (file) => {
          const parsed = parseOrg(file)
          fc.pre(parsed.ok)
          for (const [path, html] of renderPages(parsed.org)) {
            const { body, head } = new DOMParser().parseFromString(html, 'text/html')
            expect([path, ...findForeignMarkup(body)]).toEqual([path])
            const scripts = [...head.querySelectorAll('script')].filter(
              ({ type }) => type !== 'application/ld+json',
            )
            expect(scripts.map(({ src }) => new URL(src).pathname)).toEqual(['/src/main.tsx'])
            expect([...head.querySelectorAll('meta[http-equiv], base, style, iframe')]).toEqual([])
          }
        }),
        { ...hostileRunOptions, numRuns: Math.ceil(hostileRunOptions.numRuns / 200) },
      )
    },
    HOSTILE_TIMEOUT_MS,
  )

  it(
    'has well-formed images without injected elements, attributes or URL schemes',
    () => {
      fc.assert(
        fc.property(hostileFiles, (file) => {
          const parsed = parseOrg(file)
          fc.pre(parsed.ok)
          const index = indexOrg(parsed.org)
          const urlState = parseUrlState('/?open=*&relations=all')
          const chart = {
            index,
            matches: filterRoles(index, urlState),
            urlState,
            defaultOpenDepth: 9,
            windowSize: frameSize,
          }
          const addressOf = (entry: EntryRef) => formatUrlState({ ...urlState, entry })
          const branches = [
            ...buildBranchImageModels(index, lightPalette).values(),
            buildOrgImageModel(index, lightPalette),
          ]
          for (const svg of [
            renderChartSvg({ ...buildChartImage(chart), getEntryUrl: addressOf }),
            ...branches.map((each) => renderShareImage(each, lightPalette)),
          ]) {
            const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
            expect(drawing.localName).toBe('svg')
            expect(findForeignMarkup(drawing)).toEqual([])
          }
        }),
        { ...hostileRunOptions, numRuns: Math.ceil(hostileRunOptions.numRuns / 40) },
      )
    },
    HOSTILE_TIMEOUT_MS,
  )
})

const frameSize = { width: 1040, height: 700 }

function renderEverything(
  address: string,
  { org, problems }: Extract<ReturnType<typeof parseOrg>, { ok: true }>,
): void {
  renderAtUrl(
    address,
    indexOrg(org),
    <Suspense>
      <DetailsPanel onClose={() => {}} />
      <FilterPanel />
      <main>
        <Chart windowSize={frameSize} coveredHeight={0} defaultOpenDepth={9} />
        <OutlineView coveredHeight={0} defaultOpenDepth={9} windowSize={frameSize} />
        <MatrixView coveredHeight={0} />
        <CompareView coveredHeight={0} />
        <GapsView problems={problems} coveredHeight={0} />
      </main>
    </Suspense>,
  )
}

/** Elements, attributes and URL schemes that no part of the page creates. */
function findForeignMarkup(root: Element): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName
    const found = allowedElements.has(name) ? [] : [`<${name}>`]
    for (const attribute of element.attributes) {
      if (
        !/^(?:class|id|role|style|title|lang|dir|tabindex|href|rel|target|type|name|value|for|scope|checked|disabled|open|placeholder|autocomplete|spellcheck|inert|hidden|d|viewbox|width|height|x|y|x1|y1|x2|y2|r|cx|cy|rx|fill|stroke|stroke-[a-z]+|font-[a-z]+|text-anchor|direction|xmlns|datetime|points|transform|colspan|rowspan|focusable|draggable|inputmode|enterkeyhint|aria-[a-z]+|data-[a-z-]+)$/i.test(
          attribute.name,
        )
      )
        found.push(`${name} ${attribute.name}`)
    }
    const href = element.getAttribute('href')
    if (href !== null && !/^(?:\/(?![/\\])|#|https?:\/\/|mailto:)/.test(href))
      found.push(`${name} to ${href}`)
    return found
  })
}

const allowedElements = new Set(
  (
    'a article aside b bdi br button caption code col colgroup dd del details div dl dt em fieldset footer form h1 h2 h3 h4 header ' +
    'input ins label legend li main mark nav ol output p section select option small span strong summary table tbody td ' +
    'textarea th thead desc time tr ul svg g path rect circle line polygon polyline text tspan title use defs'
  ).split(' '),
)
