import { readFileSync } from 'node:fs'
import { type Color, inGamut, interpolate, parse, wcagContrast } from 'culori'
import { describe, expect, it } from 'vitest'

const css = readFileSync('src/ui/theme.css', 'utf8')

// Text in LOOK's sense: what is read. Every one of these may stand on every one of those.
const texts = ['--ink', '--ink-soft', '--accent', '--good', '--warn']
const grounds = ['--paper', '--sheet', '--accent-soft']
const branches = ['none', '0', '1', '2', '3', '4', '5', '6', '7']

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const { token, branch } = readTheme(theme)

  it.each(texts)('%s is read on paper, sheet, the soft accent and every tint', (text) => {
    const behind = [...grounds.map(token), ...branches.map((name) => branch(name).tint)]
    expect(leastContrast(token(text), behind)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(branches)('the hue of branch %s is read on its tint, on sheet and on paper', (name) => {
    const { hue, tint } = branch(name)
    expect(leastContrast(hue, [tint, token('--sheet'), token('--paper')])).toBeGreaterThanOrEqual(4.5)
  })

  it.each(branches)('the line of branch %s stands against paper and its tint', (name) => {
    const { line, tint } = branch(name)
    expect(leastContrast(line, [token('--paper'), tint])).toBeGreaterThanOrEqual(3)
  })

  it.each(['--line-strong', '--accent'])('%s stands as a line against every ground and tint', (line) => {
    const behind = [...grounds.map(token), ...branches.map((name) => branch(name).tint)]
    expect(leastContrast(token(line), behind)).toBeGreaterThanOrEqual(3)
  })

  it('the words of a primary button are read on it', () => {
    expect(wcagContrast(token('--sheet'), token('--accent'))).toBeGreaterThanOrEqual(4.5)
  })

  it('every colour can be shown as it is written', () => {
    const colours = [...texts, ...grounds, '--line', '--line-strong'].map(token)
    const hues = branches.map((name) => branch(name).hue)
    expect([...colours, ...hues].filter((colour) => !inGamut('rgb')(colour))).toEqual([])
  })
})

function leastContrast(colour: Color, behind: readonly Color[]): number {
  return Math.min(...behind.map((ground) => wcagContrast(colour, ground)))
}

/** The colours of a theme, as theme.css itself declares and mixes them. What it does not declare is an error. */
function readTheme(theme: 'light' | 'dark') {
  const root = block(':root')
  const mixes = block('[data-branch]')
  const token = (name: string) => colourOf(declared(root, name), root)

  function colourOf(value: string, known: string): Color {
    const both = /^light-dark\((oklch\(.+?\)), (oklch\(.+?\))\)$/.exec(value)
    const named = /^var\((--[a-z-]+)\)$/.exec(value)?.[1]
    const mix = /^color-mix\(in oklab, (var\(.+?\)) (\d+)%, (var\(.+?\))\)$/.exec(value)
    if (named) return colourOf(declared(known, named), known)
    if (mix) {
      const [, from = '', share, to = ''] = mix
      return interpolate([colourOf(to, known), colourOf(from, known)], 'oklab')(Number(share) / 100)
    }
    const colour = parse(both?.[theme === 'light' ? 1 : 2] ?? value)
    if (!colour) throw new Error(`Not a colour: ${value}`)
    return colour
  }

  const branch = (name: string) => {
    const known = block(`[data-branch="${name}"]`) + root
    const of = (property: string) => colourOf(declared(known + mixes, property), known)
    return { hue: of('--branch'), tint: of('--branch-tint'), line: of('--branch-line') }
  }
  return { token, branch }
}

/** What stands between the braces of the first rule of a selector. */
function block(selector: string): string {
  const found = css.split(`\n${selector} {\n`)[1]?.split('\n}')[0]
  if (found === undefined) throw new Error(`theme.css has no rule for ${selector}`)
  return `${found}\n`
}

function declared(rules: string, property: string): string {
  const found = new RegExp(`^ *${property}: (.+);$`, 'm').exec(rules)?.[1]
  if (found === undefined) throw new Error(`theme.css does not declare ${property}`)
  return found
}
