import { slug } from '../org/slug'
import type { Entry } from './entry'
import type { Register } from './register'

/**
 * Whom a sentence says in plain words that its role reports to: "Reports to the Kitchen Lead and the Owner." Only where
 * exactly the name or an alias of a role or team follows; `before` is what the sentence says before that.
 */
export function plainReports(sentence: string, register: Register): { before: string; to: Entry[] } {
  const verb = /\b(?:report(?:s|ing)?(?: directly)? (?:in)?to|(?:line[- ])?managed by|supervised by) /i.exec(
    sentence,
  )
  if (!verb || isNegated(sentence.slice(0, verb.index))) return { before: '', to: [] }
  const to: Entry[] = []
  let rest = sentence.slice(verb.index + verb[0].length)
  for (let named = nameAt(rest, register); named; named = nameAt(rest, register)) {
    to.push(named.entry)
    const next = /^(?:, (?:and |or )?| and | or |\/| & )(?=\S)/.exec(named.after)
    if (!next) break
    rest = named.after.slice(next[0].length)
  }
  return { before: sentence.slice(0, verb.index), to }
}

function isNegated(before: string): boolean {
  return /\b(?:not|never|no longer|cannot|n['’]t)(?: \w+)?\s*$/i.test(before)
}

/** The longest name at the beginning of a text, and what stands behind it. */
function nameAt(text: string, register: Register): { entry: Entry; after: string } | undefined {
  const [article = ''] = /^(?:the|our|an?|their|your) /i.exec(text) ?? []
  const said = text.slice(article.length).slice(0, 150)
  const ends = [...said.matchAll(/(?<=[\p{L}\p{N})])(?![\p{L}\p{N}])/gu)].map(({ index }) => index).reverse()
  for (const end of ends) {
    const after = text.slice(article.length + end)
    const name = said.slice(0, end)
    const entry = namedExactly(name, register) ?? namedExactly(`${article}${name}`, register)
    if (entry) return goesOn(after) ? undefined : { entry, after }
  }
  return undefined
}

/** Whether words go on to name somebody else: "the Lead of Sales", "the Lead's assistant", "the Lead Assistant". */
function goesOn(after: string): boolean {
  return /^(?:['’]s\b|['’-]\p{L}| (?:of|for)\b| (?:\p{Lu}|\())/u.test(after)
}

function namedExactly(name: string, register: Register): Entry | undefined {
  const entry = register.find('role', name)
  return entry && [entry.name, ...entry.aliases].some((each) => slug(each) === slug(name)) ? entry : undefined
}
