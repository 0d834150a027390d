/** What stands before a page's text, between lines of `---`. */
export interface FrontMatter {
  /** How many lines it takes; 0 where the page has none. */
  readonly lines: number
  readonly title?: { readonly text: string; readonly line: number }
}

/** Reads the front matter of a page, of which only the title says something here. A rule of `---` is none. */
export function frontMatterOf(lines: readonly string[]): FrontMatter {
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) return none
  const end = lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line))
  const inside = lines.slice(1, Math.max(1, end))
  // What else may begin so is two rules, with a heading or a text between them.
  const said = inside.filter((line) => line.trim() !== '')
  const first = said.find((line) => !line.startsWith('#')) ?? ''
  if (end < 0 || (said.length > 0 && !/^["']?[\w.-]+["']?\s*:(?:\s|$)/.test(first))) return none
  const at = inside.findIndex((line) => line.startsWith('title:'))
  const text = unquoted((inside[at] ?? '').slice('title:'.length).trim())
  return { lines: end + 1, ...(text !== '' && { title: { text, line: at + 1 } }) }
}

const none: FrontMatter = { lines: 0 }

function unquoted(text: string): string {
  const [, double, single] = /^(?:"(.*)"|'(.*)')$/.exec(text) ?? []
  return double?.replaceAll('\\"', '"') ?? single?.replaceAll("''", "'") ?? text
}
