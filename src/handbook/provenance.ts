import { isSafeUrl } from '../org/safeUrl'
import type { Source } from '../org/schema'
import type { Digest } from './digest'
import type { Entry } from './entry'
import { pageUrl } from './pagePaths'

/** For each entry where it was made from: path, line, the page's address where there is a base, and its text's digest. */
export function sourcesOf(
  entries: readonly Entry[],
  baseUrl: string | undefined,
  digest: Digest,
): (entry: Entry) => Source {
  const texts = ownTexts(entries)
  return (entry) => {
    const { page, at } = entry
    const url = baseUrl === undefined ? '' : pageUrl(baseUrl, page.path)
    return {
      path: page.path,
      line: at.line,
      ...(isSafeUrl(url) && { url }),
      digest: digest(texts.get(entry) ?? ''),
    }
  }
}

/** The lines of each entry's section, less those of other entries in it: a team has not changed where its role has. */
function ownTexts(entries: readonly Entry[]): Map<Entry, string> {
  const byPage = new Map<Entry['page'], Entry[]>()
  for (const entry of entries) {
    const others = byPage.get(entry.page)
    if (others) others.push(entry)
    else byPage.set(entry.page, [entry])
  }
  const texts = new Map<Entry, string>()
  for (const [page, onPage] of byPage) {
    const lines = page.text.split('\n')
    const own = new Map(onPage.map((entry) => [entry, [] as string[]]))
    const outerFirst = onPage.toSorted(({ section: a }, { section: b }) => a.from - b.from || b.to - a.to)
    const open: Entry[] = []
    let next = 0
    for (const [i, text] of lines.entries()) {
      const line = i + 1
      for (let top = open.at(-1); top && top.section.to <= line; top = open.at(-1)) open.pop()
      for (let begins = outerFirst[next]; begins && begins.section.from <= line; begins = outerFirst[next]) {
        if (begins.section.to > line) open.push(begins)
        next += 1
      }
      const innermost = open.at(-1)
      if (innermost) own.get(innermost)?.push(text.trimEnd())
    }
    for (const [entry, kept] of own) texts.set(entry, trimmed(kept).join('\n'))
  }
  return texts
}

/** Lines without blank ones at the end, nor the fence that closes the glossary around an entry. */
function trimmed(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => !/^\s*(?:`{3,}|:{3,}|~{3,})?\s*$/.test(line))
  return lines.slice(0, last + 1)
}
