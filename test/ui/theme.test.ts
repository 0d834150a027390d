import { type Color, inGamut, wcagContrast } from 'culori'
import { describe, expect, it } from 'vitest'
import { branches, readTheme } from './readTheme'

// Text in LOOK's sense: what is read. Every one of these may stand on every one of those.
const textTokens = ['--ink', '--ink-soft', '--accent', '--good', '--warn']
const backgroundTokens = ['--paper', '--sheet', '--accent-soft']

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const { readToken, readBranch } = readTheme(theme)

  it.each(textTokens)('%s is read on paper, sheet, the soft accent and every tint', (text) => {
    const behind = [...backgroundTokens.map(readToken), ...branches.map((name) => readBranch(name).tint)]
    expect(minContrast(readToken(text), behind)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(branches)('the hue of branch %s is read on its tint, on sheet and on paper', (name) => {
    const { hue, tint } = readBranch(name)
    expect(minContrast(hue, [tint, readToken('--sheet'), readToken('--paper')])).toBeGreaterThanOrEqual(4.5)
  })

  it.each(branches)('the line of branch %s stands against paper and its tint', (name) => {
    const { line, tint } = readBranch(name)
    expect(minContrast(line, [readToken('--paper'), tint])).toBeGreaterThanOrEqual(3)
  })

  it.each(['--line-strong', '--accent'])('%s stands as a line against every ground and tint', (line) => {
    const behind = [...backgroundTokens.map(readToken), ...branches.map((name) => readBranch(name).tint)]
    expect(minContrast(readToken(line), behind)).toBeGreaterThanOrEqual(3)
  })

  it('the words of a primary button are read on it', () => {
    expect(wcagContrast(readToken('--sheet'), readToken('--accent'))).toBeGreaterThanOrEqual(4.5)
  })

  it('every colour can be shown as it is written', () => {
    const colours = [...textTokens, ...backgroundTokens, '--line', '--line-strong'].map(readToken)
    const hues = branches.map((name) => readBranch(name).hue)
    expect([...colours, ...hues].filter((colour) => !inGamut('rgb')(colour))).toEqual([])
  })
})

function minContrast(colour: Color, backgrounds: readonly Color[]): number {
  return Math.min(...backgrounds.map((ground) => wcagContrast(colour, ground)))
}
