import { formatHex } from 'culori'
import { describe, expect, it } from 'vitest'
import { darkPalette, getBranchColours, lightPalette, printPalette } from '../../../src/graph/svg/palettes'
import { branches, readTheme } from '../../ui/readTheme'

describe.each([
  ['light', lightPalette],
  ['dark', darkPalette],
] as const)('the %s palette of drawings', (name, palette) => {
  const { readToken: token, readBranch: branch } = readTheme(name)
  const hexOf = (number: string) => {
    const { hue, tint, line: connector } = branch(number)
    return { hue: formatHex(hue), tint: formatHex(tint), line: formatHex(connector) }
  }

  it('has the colours of the page', () => {
    const [none, ...numbered] = branches.map(hexOf)
    expect(palette).toEqual({
      paper: formatHex(token('--paper')),
      sheet: formatHex(token('--sheet')),
      ink: formatHex(token('--ink')),
      inkSoft: formatHex(token('--ink-soft')),
      line: formatHex(token('--line')),
      lineStrong: formatHex(token('--line-strong')),
      accent: formatHex(token('--accent')),
      accentSoft: formatHex(token('--accent-soft')),
      warn: formatHex(token('--warn')),
      none,
      branches: numbered,
    })
  })
})

it('prints in ink on white', () => {
  expect(printPalette.paper).toBe('#ffffff')
  expect(getBranchColours(printPalette, 3)).toEqual({ ...lightPalette.branches[3], tint: '#ffffff' })
})

it('takes a hue that it does not have for none', () => {
  expect(getBranchColours(lightPalette, 99)).toEqual(lightPalette.none)
})
