import { type Color, inGamut, wcagContrast } from 'culori'
import { describe, expect, it } from 'vitest'
import { branches, readTheme } from './readTheme'

// Text in LOOK's sense: what is read. Every one of these may stand on every one of those.
const texts = ['--ink', '--ink-soft', '--accent', '--good', '--warn']
const grounds = ['--paper', '--sheet', '--accent-soft']

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
