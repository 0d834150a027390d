import { cleanup } from '@testing-library/react'
import fc from 'fast-check'
import { Suspense } from 'react'
import { describe, expect, it } from 'vitest'
import { Chart } from '../../src/canvas/Chart'
import { FilterPanel } from '../../src/filter/FilterPanel'
import { Gaps } from '../../src/gaps/Gaps'
import { Compare } from '../../src/matrix/Compare'
import { Matrix } from '../../src/matrix/Matrix'
import { indexOrg } from '../../src/org/indexOrg'
import { parseOrg } from '../../src/org/parseOrg'
import { Outline } from '../../src/outline/Outline'
import { DetailsPanel } from '../../src/panel/DetailsPanel'
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

function showAll(
  address: string,
  { org, problems }: Extract<ReturnType<typeof parseOrg>, { ok: true }>,
): void {
  const frame = { width: 1040, height: 700 }
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
        !/^(?:class|id|role|style|title|lang|dir|tabindex|href|rel|target|type|name|value|for|scope|checked|disabled|open|placeholder|autocomplete|spellcheck|inert|hidden|d|viewbox|width|height|x|y|x1|y1|x2|y2|r|cx|cy|fill|stroke|stroke-width|points|transform|colspan|rowspan|focusable|draggable|inputmode|enterkeyhint|aria-[a-z]+|data-[a-z-]+)$/i.test(
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
    'a aside b bdi br button caption code col colgroup dd del details div dl dt em fieldset footer form h1 h2 h3 h4 header ' +
    'input ins label legend li main mark nav ol output p section select option small span strong summary table tbody td ' +
    'textarea th thead time tr ul svg g path rect circle line polygon polyline text tspan title use defs'
  ).split(' '),
)
