import type { Source } from '../../org/model/schema'
import { isSafeUrl } from '../../org/text/isSafeUrl'
import type { HandbookEntry } from '../entries/handbookEntry'
import { buildPageUrl } from '../markdown/pagePaths'
import type { HashText } from './sha256'

/** Returns the source of each entry: path, line, URL of the page if there is a base URL, and digest of its text. */
export function createSourceLookup(
  entries: readonly HandbookEntry[],
  baseUrl: string | undefined,
  hashText: HashText,
): (entry: HandbookEntry) => Source {
  const textByEntry = extractOwnTexts(entries)
  return (entry) => {
    const { page, position } = entry
    const url = baseUrl === undefined ? '' : buildPageUrl(baseUrl, page.path)
    return {
      path: page.path,
      line: position.line,
      ...(isSafeUrl(url) && { url }),
      digest: hashText(textByEntry.get(entry) ?? ''),
    }
  }
}

/** The lines of each entry's section without those of other entries in it: a change to a role is no change to its team. */
function extractOwnTexts(entries: readonly HandbookEntry[]): Map<HandbookEntry, string> {
  const entriesByPage = new Map<HandbookEntry['page'], HandbookEntry[]>()
  for (const entry of entries) {
    const pageEntries = entriesByPage.get(entry.page)
    if (pageEntries) pageEntries.push(entry)
    else entriesByPage.set(entry.page, [entry])
  }
  const textByEntry = new Map<HandbookEntry, string>()
  for (const [page, pageEntries] of entriesByPage) {
    const lines = page.text.split('\n')
    const linesByEntry = new Map(pageEntries.map((entry) => [entry, [] as string[]]))
    const outerFirst = pageEntries.toSorted(
      ({ section: a }, { section: b }) => a.startLine - b.startLine || b.endLine - a.endLine,
    )
    const openEntries: HandbookEntry[] = []
    let nextIndex = 0
    for (const [i, text] of lines.entries()) {
      const line = i + 1
      for (let top = openEntries.at(-1); top && top.section.endLine <= line; top = openEntries.at(-1))
        openEntries.pop()
      for (
        let nextEntry = outerFirst[nextIndex];
        nextEntry && nextEntry.section.startLine <= line;
        nextEntry = outerFirst[nextIndex]
      ) {
        if (nextEntry.section.endLine > line) openEntries.push(nextEntry)
        nextIndex += 1
      }
      const innermost = openEntries.at(-1)
      if (innermost) linesByEntry.get(innermost)?.push(text.trimEnd())
    }
    for (const [entry, ownLines] of linesByEntry) textByEntry.set(entry, trimBlankEnd(ownLines).join('\n'))
  }
  return textByEntry
}

/** Removes blank lines at the end, and the fence that closes a glossary. */
function trimBlankEnd(lines: readonly string[]): readonly string[] {
  const lastIndex = lines.findLastIndex((line) => !/^\s*(?:`{3,}|:{3,}|~{3,})?\s*$/.test(line))
  return lines.slice(0, lastIndex + 1)
}
