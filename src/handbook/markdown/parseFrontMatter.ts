/** The metadata before a page's text, between lines of `---`. */
export interface FrontMatter {
  /** The number of its lines; 0 if the page has none. */
  readonly lineCount: number
  readonly title?: { readonly text: string; readonly line: number }
}

/** Parses the front matter of a page, of which only the title is used. A rule of `---` is no front matter. */
export function parseFrontMatter(lines: readonly string[]): FrontMatter {
  if (!/^---[ \t]*$/.test(lines[0] ?? '')) return noFrontMatter
  const end = lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)[ \t]*$/.test(line))
  const frontMatterLines = lines.slice(1, Math.max(1, end))
  // Otherwise these are two rules, with a heading or a text between them.
  const nonBlankLines = frontMatterLines.filter((line) => line.trim() !== '')
  const firstField = nonBlankLines.find((line) => !line.startsWith('#')) ?? ''
  if (end < 0 || (nonBlankLines.length > 0 && !/^["']?[\w.-]+["']?\s*:(?:\s|$)/.test(firstField)))
    return noFrontMatter
  const titleIndex = frontMatterLines.findIndex((line) => line.startsWith('title:'))
  const text = unquote((frontMatterLines[titleIndex] ?? '').slice('title:'.length).trim())
  return { lineCount: end + 1, ...(text !== '' && { title: { text, line: titleIndex + 1 } }) }
}

const noFrontMatter: FrontMatter = { lineCount: 0 }

function unquote(text: string): string {
  const [, double, single] = /^(?:"(.*)"|'(.*)')$/.exec(text) ?? []
  return double?.replaceAll('\\"', '"') ?? single?.replaceAll("''", "'") ?? text
}
