import { readFileSync } from 'node:fs'
import { type Color, interpolate, parse } from 'culori'

const css = readFileSync('src/ui/theme.css', 'utf8')

export const branches = ['none', '0', '1', '2', '3', '4', '5', '6', '7']

/** The colours of a theme, as theme.css itself declares and mixes them. What it does not declare is an error. */
export function readTheme(theme: 'light' | 'dark') {
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
