import { formatHex } from 'culori'
import { describe, expect, it } from 'vitest'
import { darkPalette, getBranchColours, lightPalette, printPalette } from '../../../src/graph/svg/palettes'
import { branches, readTheme } from '../../ui/readTheme'

describe.each([
  ['light', lightPalette],
  ['dark', darkPalette],
] as const)('the %s palette', (name, palette) => {
  const { readToken, readBranch } = readTheme(name)
  const hexOf = (number: string) => {
    const { hue, tint, line } = readBranch(number)
    return { hue: formatHex(hue), tint: formatHex(tint), line: formatHex(line) }
  }

  it('has the colours of the theme', () => {
    const [none, ...numbered] = branches.map(hexOf)
    expect(palette).toEqual({
      paper: formatHex(readToken('--paper')),
      sheet: formatHex(readToken('--sheet')),
      ink: formatHex(readToken('--ink')),
      inkSoft: formatHex(readToken('--ink-soft')),
      line: formatHex(readToken('--line')),
      lineStrong: formatHex(readToken('--line-strong')),
      accent: formatHex(readToken('--accent')),
      accentSoft: formatHex(readToken('--accent-soft')),
      warn: formatHex(readToken('--warn')),
      none,
      branches: numbered,
    })
  })
})

it('prints in black on white, without tints', () => {
  expect(printPalette.paper).toBe('#ffffff')
  expect(getBranchColours(printPalette, 3)).toEqual({ ...lightPalette.branches[3], tint: '#ffffff' })
})

it('uses the neutral colours for an unknown hue', () => {
  expect(getBranchColours(lightPalette, 99)).toEqual(lightPalette.none)
})
