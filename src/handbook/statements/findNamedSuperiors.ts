import { slugify } from '../../org/text/slugify'
import type { EntryRegistry } from '../entries/entryRegistry'
import type { HandbookEntry } from '../entries/handbookEntry'
import {
  articlePattern,
  continuesName,
  isNegated,
  nameSeparatorPattern,
  reportingVerbPattern,
} from '../vocabulary/sentencePatterns'

/**
 * Finds the superiors that a sentence names without links: "Reports to the Kitchen Lead and the Owner." The exact name or
 * an alias of a role or team must follow the verb; `textBefore` is the text before the verb.
 */
export function findNamedSuperiors(
  sentence: string,
  registry: EntryRegistry,
): { textBefore: string; superiors: HandbookEntry[] } {
  const verb = reportingVerbPattern.exec(sentence)
  if (!verb || isNegated(sentence.slice(0, verb.index))) return { textBefore: '', superiors: [] }
  const superiors: HandbookEntry[] = []
  let remaining = sentence.slice(verb.index + verb[0].length)
  for (
    let match = matchNameAtStart(remaining, registry);
    match;
    match = matchNameAtStart(remaining, registry)
  ) {
    superiors.push(match.entry)
    const separator = nameSeparatorPattern.exec(match.textAfter)
    if (!separator) break
    remaining = match.textAfter.slice(separator[0].length)
  }
  return { textBefore: sentence.slice(0, verb.index), superiors }
}

/** Matches the longest name at the beginning of a text. */
function matchNameAtStart(
  text: string,
  registry: EntryRegistry,
): { entry: HandbookEntry; textAfter: string } | undefined {
  const [article = ''] = articlePattern.exec(text) ?? []
  const candidate = text.slice(article.length).slice(0, 150)
  const wordEnds = [...candidate.matchAll(/(?<=[\p{L}\p{N})])(?![\p{L}\p{N}])/gu)]
    .map(({ index }) => index)
    .reverse()
  for (const end of wordEnds) {
    const textAfter = text.slice(article.length + end)
    const name = candidate.slice(0, end)
    const entry = findByExactName(name, registry) ?? findByExactName(`${article}${name}`, registry)
    if (entry) return continuesName(textAfter) ? undefined : { entry, textAfter }
  }
  return undefined
}

function findByExactName(name: string, registry: EntryRegistry): HandbookEntry | undefined {
  const entry = registry.find('role', name)
  return entry && [entry.name, ...entry.aliases].some((each) => slugify(each) === slugify(name))
    ? entry
    : undefined
}
