/**
 * Qualities that handbooks word in several ways, or that should be called otherwise than their sentence gives: what
 * it gives, in lower case, and the name. All that get one name are one quality.
 */
const renamed: ReadonlyMap<string, string> = new Map([
  ['ci/cd', 'Continuous integration and deployment'],
  ['ci/cd pipelines', 'Continuous integration and deployment'],
  ['verbal and written communication', 'Written and verbal communication'],
])

/** The name that the table above gives instead of one that a sentence gave. */
export function renamedQuality(name: string): string | undefined {
  const lower = name.toLowerCase()
  return renamed.get(lower) ?? [...renamed.values()].find((other) => other.toLowerCase() === lower)
}

/** A short name for a quality, from the sentence that asks for it: without what every such sentence says. */
export function qualityName(sentence: string): string {
  const whole = sentence.replace(/\s+/g, ' ').trim().slice(0, 1000)
  let name = whole
  for (let before = ''; before !== name; ) {
    before = name
    for (const opening of openings) name = name.replace(opening, '')
  }
  const short = cut(
    name
      .replace(/\s*\([^()]*\)/g, '')
      .split(ends)[0]
      ?.trim() || whole,
  )
  return short.charAt(0).toUpperCase() + short.slice(1)
}

// Taken off again and again, so that "You have a demonstrated ability to …" loses all of its beginning.
const openings: readonly RegExp[] = [
  /^(?:you(?:['’]ll| will)?|candidates?|the (?:ideal )?candidate|applicants?|we expect|should|must|will|can|are|is|be) (?=\S)/i,
  /^(?:have|has|having|bring|brings|possess(?:es)?|demonstrate[sd]?|show|shown) (?=\S)/i,
  /^(?:(?:a|an|the|some|any|at least|minimum(?: of)?|prior|previous|proven|demonstrated|demonstrable|extensive|strong|solid|deep|good|excellent|great|advanced|basic|working|practical|professional|relevant|significant|hands-on|existing|general|specific|thorough|sound|proficient|\d+\+?(?: ?[-–] ?\d+)?(?: or more)? years?(?: of)?) )(?=\S)/i,
  /^(?:experienced?|knowledge|understanding|familiar(?:ity)?|proficien(?:cy|t)|expertise|fluen(?:cy|t)|comfort(?:able)?|competen(?:ce|t)|evidence|background|track record|skill(?:s|ed)?|interest(?:ed)?|exposure|grasp|command) (?:with|in|of|on|at|to|working with|using)(?: working (?:with|on))? /i,
  /^experience (?=\p{L}+ing\b)/iu,
  /^(?:the )?(?:ability|able|capacity|capable|willing(?:ness)?|desire|eager(?:ness)?) (?:to|of) /i,
  /^working (?:with|in|on) /i,
]

const ends =
  /[,;:!?]|\.(?:\s|$)| [–—-] |\s(?:such as|including|like|e\.?g\.?|i\.?e\.?|for example|with a track record|so that|in order to)\b/i

const LONGEST = 70

/** The longest beginning that is a name: up to a small word, or else to the last whole word. */
function cut(name: string): string {
  if (name.length <= LONGEST) return name
  const words = name.slice(0, LONGEST + 1)
  const small = [
    ...words.matchAll(
      / (?:in|of|for|with|to|that|which|and|across|on|from|using|via|by|within|at|as|where|when)\b/gi,
    ),
  ]
  const at = small.findLast(({ index }) => index >= 20)?.index ?? words.lastIndexOf(' ')
  return (at > 0 ? name.slice(0, at) : name.slice(0, LONGEST)).replace(/[\p{Cs}\s]+$/u, '')
}
