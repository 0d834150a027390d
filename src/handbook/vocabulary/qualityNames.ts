/**
 * Names for qualities that handbooks word in several ways, by the name that `deriveQualityName` gives, in lower case.
 * Qualities with the same canonical name are one quality.
 */
const canonicalNames: ReadonlyMap<string, string> = new Map([
  ['ci/cd', 'Continuous integration and deployment'],
  ['ci/cd pipelines', 'Continuous integration and deployment'],
  ['verbal and written communication', 'Written and verbal communication'],
])

/** The canonical name for a derived one, if the table has it. */
export function findCanonicalQualityName(name: string): string | undefined {
  const lower = name.toLowerCase()
  return (
    canonicalNames.get(lower) ?? [...canonicalNames.values()].find((other) => other.toLowerCase() === lower)
  )
}

/**
 * A short name for a quality, derived from its sentence: without the words that all such sentences share and, unless
 * `keepsPurpose` is set, without what a skill is for.
 */
export function deriveQualityName(sentence: string, keepsPurpose = false): string {
  const normalizedSentence = sentence.replace(/\s+/g, ' ').trim().slice(0, 1000)
  let name = normalizedSentence
  for (let previous = ''; previous !== name; ) {
    previous = name
    for (const opening of openingPatterns) name = name.replace(opening, '')
  }
  const choicePrefix = /^one (?:or more )?of(?: the following)?:? (?=\S)/i.exec(name)?.[0] ?? ''
  const listed = name.slice(choicePrefix.length).replace(/\s*\([^()]*\)/g, '')
  const clause = listed.split(clauseEndPattern)[0]?.trim() ?? ''
  const phrase = choicePrefix === '' ? takeBeforeComma(clause) : clause
  const short = shortenName((keepsPurpose ? phrase : stripPurpose(phrase)) || normalizedSentence)
  return short.charAt(0).toUpperCase() + short.slice(1)
}

/** Shortens a name at the last preposition, or else at the last whole word, that fits. */
export function shortenName(name: string, maxLength = MAX_QUALITY_NAME_LENGTH): string {
  if (name.length <= maxLength) return trimDanglingWords(name)
  const beginning = name.slice(0, maxLength + 1)
  const cutIndex =
    [...beginning.matchAll(smallWordPattern)].findLast(({ index }) => index >= 20)?.index ??
    beginning.lastIndexOf(' ')
  return trimDanglingWords(
    (cutIndex > 0 ? name.slice(0, cutIndex) : name.slice(0, maxLength)).replace(/[\p{Cs}\s]+$/u, ''),
  )
}

const experienceWords =
  '(?:experienced?|knowledge|understanding|familiar(?:ity)?|proficien(?:cy|t)|expertise|fluen(?:cy|t)|comfort(?:able)?|competen(?:ce|t)|evidence|background|track record|skill(?:s|ed)?|interest(?:ed)?|exposure|grasp|command|enjoyment|awareness|appreciation)'
const degreeWords =
  '(?:a|an|the|some|any|at least|minimum(?: of)?|prior|previous|proven|demonstrated|demonstrable|extensive|strong|solid|deep|in-depth|broad|comprehensive|clear|outstanding|exceptional|good|excellent|great|advanced|basic|working(?= knowledge| understanding| experience)|practical|professional|relevant|significant|hands-on|existing|general|specific|thorough|sound|proficient(?! (?:in|with|at|using)\\b)|\\d+\\+?(?: ?[-–] ?\\d+)?(?: or more)? years?(?: of)?)'
const prepositionWords = '(?:with|in|of|on|at|to|using)'

// Removed repeatedly, so that "You have a demonstrated ability to …" loses its whole beginning.
const openingPatterns: readonly RegExp[] = [
  /^(?:you(?:['’](?:ll|re|ve)| will)?|candidates?|the (?:ideal )?candidate|applicants?|we expect|should|must|will|can|are|is|be) (?=\S)/i,
  /^(?:have|has|having|bring|brings|possess(?:es)?|demonstrate[sd]?|show|shown) (?=\S)/i,
  new RegExp(`^${degreeWords} (?=\\S)`, 'i'),
  // "Knowledge of, and experience with, …"
  new RegExp(
    `^${experienceWords}(?: ${prepositionWords})?,? (?:and|or|and/or|&) (?:${degreeWords} )*(?=${experienceWords}\\b)`,
    'i',
  ),
  new RegExp(`^${experienceWords} ${prepositionWords},? (?:working (?:with|on) )?(?=\\S)`, 'i'),
  /^experience (?=\p{L}+ing\b)/iu,
  /^(?:the )?(?:ability|able|capacity|capable|willing(?:ness)?|desire|eager(?:ness)?) (?:to|of) /i,
  /^working (?:with|in|on) /i,
]

const clauseEndPattern =
  /[;:!?]|\.(?:\s|$)| [–—-] |,? (?:such as|including|like|e\.?g\.?|i\.?e\.?|for example|with (?:an? )?(?:[\w-]+ )?(?:track record|understanding|ability|focus|emphasis|desire|view)|preferably|ideally|who|whose|so that|in addition to|in order to)(?![\p{L}\p{N}])/iu

/** The text before the first comma, unless it would end in the middle of a phrase: "in remote, agile teams". */
function takeBeforeComma(clause: string): string {
  const [first = ''] = clause.split(',')
  if (first === clause) return clause
  // In "small, quiet rooms", the first word alone is no quality.
  if (/^\p{Ll}[\p{L}-]*, [\p{L}-]+ [\p{L} -]+$/u.test(clause) && !/ (?:and|or) /.test(clause)) return clause
  const danglingPart = / (?:in|of|for|with|to|across|on|from|at|by) \S*[^\ss]$/i.exec(first)
  if (!danglingPart) return first.trim()
  return clause.length <= MAX_QUALITY_NAME_LENGTH ? clause : first.slice(0, danglingPart.index)
}

/** Removes what a skill is for: "Communication skills to lead the team" becomes "Communication skills". */
function stripPurpose(name: string): string {
  return name.replace(
    /^((?:[^\s]+ ){1,5}(?:skills?|abilit(?:y|ies))) (?:to|for|with|that|which|in)\b.*$/i,
    '$1',
  )
}

/** Removes words from the end of a name that would need a continuation. */
function trimDanglingWords(name: string): string {
  let trimmed = name
  for (let previous = ''; previous !== trimmed; ) {
    previous = trimmed
    for (const pattern of danglingPatterns) trimmed = trimmed.replace(pattern, '')
    if (trimmed.trim() === '') return name
  }
  return trimmed
}

const MAX_QUALITY_NAME_LENGTH = 70

const smallWordPattern =
  / (?:in|of|for|with|to|that|which|and|across|on|from|using|via|by|within|at|as|where|when)\b/gi

const danglingPatterns: readonly RegExp[] = [
  /[\s,;:]+$/,
  / (?:\S+ing to|in|of|for|with|to|that|which|and|or|across|on|from|using|via|by|within|at|as|where|when|the|an?|our|your|their|its|both|between|spread|based|used|built|located)$/i,
  / \S+ (?:an?|the) (?:(?:wide|broad|large) )?(?:variety|range|number|set|diversity)$/i,
  / (?:in|of|for|with|to|on|from|by|at) both \S+$/i,
]
