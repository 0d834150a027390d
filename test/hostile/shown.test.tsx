import { cleanup } from '@testing-library/react'
import fc from 'fast-check'
import { Suspense } from 'react'
import { describe, expect, it } from 'vitest'
import { Chart } from '../../src/canvas/Chart'
import { FilterPanel } from '../../src/filter/FilterPanel'
import { Gaps } from '../../src/gaps/Gaps'
import { branchPicture } from '../../src/graph/branchPicture'
import { light } from '../../src/graph/palettes'
import { picturedBranches, picturedOrg } from '../../src/graph/pictured'
import { toSvg } from '../../src/graph/toSvg'
import { Compare } from '../../src/matrix/Compare'
import { Matrix } from '../../src/matrix/Matrix'
import { type EntryRef, indexOrg } from '../../src/org/indexOrg'
import { matchRoles } from '../../src/org/matchRoles'
import { parseOrg } from '../../src/org/parseOrg'
import { Outline } from '../../src/outline/Outline'
import { DetailsPanel } from '../../src/panel/DetailsPanel'
import { wholePicture } from '../../src/share/picture'
import { formatView, parseView } from '../../src/view/view'
import { pagesOf } from '../pages/site'
import { show } from '../ui/show'
import { hostileFiles, hostileRuns, hostileTimeout } from './hostileFiles'

// A window at a desk: of a pane without a size nothing is drawn.
Object.defineProperties(HTMLElement.prototype, {
  clientWidth: { configurable: true, get: () => 1040 },
  clientHeight: { configurable: true, get: () => 700 },
  scrollTo: { configurable: true, value: () => {} },
})

describe('what is shown of a hostile file', () => {
  it(
    'has no element, attribute or address that the file brought in',
    () => {
      fc.assert(
        fc.property(hostileFiles, fc.nat(), (file, at) => {
          const parsed = parseOrg(file)
          if (!parsed.ok) return
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
          showAll(addresses[at % addresses.length] ?? '/', parsed)
          expect(document.querySelectorAll('a').length).toBeGreaterThan(2)
          expect(new Set(foreign(document.body))).toEqual(new Set())
          cleanup()
        }),
        { ...hostileRuns, numRuns: Math.ceil(hostileRuns.numRuns / 40) },
      )
    },
    hostileTimeout,
  )
})

describe('what is written of a hostile file', () => {
  it(
    'as pages has no element, attribute or address that the file brought in',
    () => {
      fc.assert(
        fc.property(hostileFiles, (file) => {
          const parsed = parseOrg(file)
          if (!parsed.ok) return
          for (const [path, html] of pagesOf(parsed.org)) {
            const { body, head } = new DOMParser().parseFromString(html, 'text/html')
            expect([path, ...foreign(body)]).toEqual([path])
            const scripts = [...head.querySelectorAll('script')].filter(
              ({ type }) => type !== 'application/ld+json',
            )
            expect(scripts.map(({ src }) => new URL(src).pathname)).toEqual(['/src/main.tsx'])
            expect([...head.querySelectorAll('meta[http-equiv], base, style, iframe')]).toEqual([])
          }
        }),
        { ...hostileRuns, numRuns: Math.ceil(hostileRuns.numRuns / 200) },
      )
    },
    hostileTimeout,
  )

  it(
    'as pictures is XML with none of it either',
    () => {
      fc.assert(
        fc.property(hostileFiles, (file) => {
          const parsed = parseOrg(file)
          if (!parsed.ok) return
          const index = indexOrg(parsed.org)
          const view = parseView('/?open=*&relations=all')
          const chart = { index, matches: matchRoles(index, view), view, levels: 9, frame }
          const addressOf = (entry: EntryRef) => formatView({ ...view, entry })
          const branches = [...picturedBranches(index, light).values(), picturedOrg(index, light)]
          for (const svg of [
            toSvg({ ...wholePicture(chart), addressOf }),
            ...branches.map((each) => branchPicture(each, light)),
          ]) {
            const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
            expect(drawing.localName).toBe('svg')
            expect(foreign(drawing)).toEqual([])
          }
        }),
        { ...hostileRuns, numRuns: Math.ceil(hostileRuns.numRuns / 40) },
      )
    },
    hostileTimeout,
  )
})

const frame = { width: 1040, height: 700 }

function showAll(
  address: string,
  { org, problems }: Extract<ReturnType<typeof parseOrg>, { ok: true }>,
): void {
  show(address, indexOrg(org), ({ index, matches }) => {
    const given = { index, matches, problems, frame, covered: 0, levels: 9 }
    return (
      <Suspense>
        <DetailsPanel index={index} matches={matches} onClose={() => {}} />
        <FilterPanel index={index} matches={matches} />
        <main>
          <Chart {...given} />
          <Outline {...given} />
          <Matrix {...given} />
          <Compare {...given} />
          <Gaps {...given} />
        </main>
      </Suspense>
    )
  })
}

/** Elements, attributes and addresses that no part of the page makes. */
function foreign(root: Element): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName
    const found = elements.has(name) ? [] : [`<${name}>`]
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

const elements = new Set(
  (
    'a article aside b bdi br button caption code col colgroup dd del details div dl dt em fieldset footer form h1 h2 h3 h4 header ' +
    'input ins label legend li main mark nav ol output p section select option small span strong summary table tbody td ' +
    'textarea th thead desc time tr ul svg g path rect circle line polygon polyline text tspan title use defs'
  ).split(' '),
)
