import { formatHex } from 'culori'
import { describe, expect, it } from 'vitest'
import { coloursOf, dark, light, onPaper } from '../../src/graph/palettes'
import { branches, readTheme } from '../ui/readTheme'

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s palette of drawings', (name, palette) => {
  const { token, branch } = readTheme(name)
  const hexOf = (number: string) => {
    const { hue, tint, line } = branch(number)
    return { hue: formatHex(hue), tint: formatHex(tint), line: formatHex(line) }
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
  expect(onPaper.paper).toBe('#ffffff')
  expect(coloursOf(onPaper, 3)).toEqual({ ...light.branches[3], tint: '#ffffff' })
})

it('takes a hue that it does not have for none', () => {
  expect(coloursOf(light, 99)).toEqual(light.none)
})
