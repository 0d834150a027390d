import type { RelationKind } from '../../org/model/schema'
import { isNegated } from './sentencePatterns'

/** The relation between two entries that a sentence states. */
export type RelationType = RelationKind | 'reports-to' | 'part-of'

interface RelationVerb {
  readonly relationType: RelationType
  /** Matches words before the reference; the match nearest to it wins. */
  readonly pattern: RegExp
  /** Whether the referenced entry is the subject: "overseen by the lead". */
  readonly isPassive?: boolean
}

/** The words that state a relation. Without any of them, a sentence only refers to an entry. */
const relationVerbs: readonly RelationVerb[] = [
  {
    relationType: 'reports-to',
    pattern: createWordPattern(
      'report(?:s|ing)?(?: directly)? (?:in)?to|line managers?(?: is)?|(?:is )?(?:managed|supervised) by|accountable to',
    ),
  },
  {
    relationType: 'part-of',
    pattern: createWordPattern('(?:is |are )?(?:a )?(?:part|members?) of|belongs? to|sits? (?:in|within)'),
  },
  {
    relationType: 'leads',
    pattern: createWordPattern('(?:is |are )?(?:overseen|led|lead|directed|headed|chaired|run) by'),
    isPassive: true,
  },
  {
    relationType: 'advises',
    pattern: createWordPattern('(?:is |are )?(?:advised|guided|mentored|counselled|consulted) by'),
    isPassive: true,
  },
  {
    relationType: 'coordinates',
    pattern: createWordPattern('(?:is |are )?(?:coordinated|co-ordinated|organi[sz]ed) by'),
    isPassive: true,
  },
  {
    relationType: 'works-with',
    pattern: createWordPattern(
      'collaborat(?:es?|ing|ion)(?: closely| directly)? (?:with|between)|work(?:s|ing)?(?: \\w+ly| hand in hand| together)* with|partner(?:s|ing)? with|interfac(?:es?|ing) with|liais(?:es?|ing) with|in partnership with|together with|jointly with|pair(?:s|ing)? with|support(?:s|ing)?',
    ),
  },
  {
    relationType: 'escalates-to',
    pattern: createWordPattern('escalat(?:es?|ed|ing|ion)(?: \\w+){0,4} (?:to|with)'),
  },
  {
    relationType: 'advises',
    pattern: createWordPattern(
      'advis(?:es?|ing)|guid(?:es?|ing)|counsels?|mentor(?:s|ing)?|coach(?:es|ing)?',
    ),
  },
  { relationType: 'coordinates', pattern: createWordPattern('co-?ordinat(?:es?|ing)|organi[sz](?:es?|ing)') },
  { relationType: 'works-with', pattern: createWordPattern('co-?ordinat(?:es?|ing)(?: \\w+ly)? with') },
  {
    relationType: 'leads',
    pattern: createWordPattern(
      'leads?|leading|oversees?|overseeing|manag(?:es?|ing)|directs?|directing|supervis(?:es?|ing)|heads?|chairs?|oversight (?:to|of|over)',
    ),
  },
]

/** The relation stated by the words before a reference: that of the nearest verb, or else "refers-to". */
export function detectRelation(before: string): { relationType: RelationType; isPassive: boolean } {
  const nearbyText = before.slice(-120)
  let best = { relationType: 'refers-to' as RelationType, isPassive: false, end: -1, length: 0 }
  for (const { relationType, pattern, isPassive = false } of relationVerbs)
    for (const { 0: match, index } of nearbyText.matchAll(pattern)) {
      const end = index + match.length
      const isNearer = end > best.end || (end === best.end && match.length > best.length)
      if (isNearer && !isNegated(nearbyText.slice(0, index)))
        best = { relationType, isPassive, end, length: match.length }
    }
  return best
}

function createWordPattern(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives})(?![\\p{L}\\p{N}-])`, 'giu')
}
