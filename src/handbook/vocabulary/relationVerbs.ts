import type { RelationKind } from '../../org/model/schema'
import { isNegated } from './sentencePatterns'

/** What a sentence says between one entry and another. */
export type RelationType = RelationKind | 'reports-to' | 'part-of'

interface RelationVerb {
  readonly relationType: RelationType
  /** Stands before the reference, the nearest to it deciding. */
  readonly pattern: RegExp
  /** Whether what is referred to does it: "overseen by the lead". */
  readonly isPassive?: boolean
}

/** The words by which a sentence says more than that it refers to something; a handbook's own go here. */
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

/** What the words before a reference say of it: by the verb nearest to it, "refers-to" where there is none. */
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
