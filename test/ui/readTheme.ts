import { readFileSync } from 'node:fs'
import { type Color, interpolate, parse } from 'culori'

const css = readFileSync('src/ui/theme.css', 'utf8')

export const branches = ['none', '0', '1', '2', '3', '4', '5', '6', '7']

/** The colours of a theme, as theme.css itself declares and mixes them. What it does not declare is an error. */
export function readTheme(theme: 'light' | 'dark') {
  const root = findRuleBody(':root')
  const mixes = findRuleBody('[data-branch]')
  const readToken = (name: string) => parseColour(findDeclaration(root, name), root)

  function parseColour(value: string, rules: string): Color {
    const lightDark = /^light-dark\((oklch\(.+?\)), (oklch\(.+?\))\)$/.exec(value)
    const variableName = /^var\((--[a-z-]+)\)$/.exec(value)?.[1]
    const mix = /^color-mix\(in oklab, (var\(.+?\)) (\d+)%, (var\(.+?\))\)$/.exec(value)
    if (variableName) return parseColour(findDeclaration(rules, variableName), rules)
    if (mix) {
      const [, from = '', share, to = ''] = mix
      return interpolate([parseColour(to, rules), parseColour(from, rules)], 'oklab')(Number(share) / 100)
    }
    const colour = parse(lightDark?.[theme === 'light' ? 1 : 2] ?? value)
    if (!colour) throw new Error(`Not a colour: ${value}`)
    return colour
  }

  const readBranch = (name: string) => {
    const rules = findRuleBody(`[data-branch="${name}"]`) + root
    const readProperty = (property: string) => parseColour(findDeclaration(rules + mixes, property), rules)
    return {
      hue: readProperty('--branch'),
      tint: readProperty('--branch-tint'),
      line: readProperty('--branch-line'),
    }
  }
  return { readToken, readBranch }
}

/** What stands between the braces of the first rule of a selector. */
function findRuleBody(selector: string): string {
  const body = css.split(`\n${selector} {\n`)[1]?.split('\n}')[0]
  if (body === undefined) throw new Error(`theme.css has no rule for ${selector}`)
  return `${body}\n`
}

function findDeclaration(rules: string, property: string): string {
  const value = new RegExp(`^ *${property}: (.+);$`, 'm').exec(rules)?.[1]
  if (value === undefined) throw new Error(`theme.css does not declare ${property}`)
  return value
}
