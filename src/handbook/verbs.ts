import type { RelationKind } from '../org/schema'

/** What a sentence says between one entry and another. */
export type Tie = RelationKind | 'reports-to' | 'part-of'

interface Row {
  readonly tie: Tie
  /** Stands before the reference, the nearest to it deciding. */
  readonly verb: RegExp
  /** Whether what is referred to does it: "overseen by the lead". */
  readonly isPassive?: boolean
}

/** The words by which a sentence says more than that it refers to something; a handbook's own go here. */
const verbs: readonly Row[] = [
  {
    tie: 'reports-to',
    verb: words(
      'report(?:s|ing)?(?: directly)? (?:in)?to|line managers?(?: is)?|(?:is )?(?:managed|supervised) by|accountable to',
    ),
  },
  { tie: 'part-of', verb: words('(?:is |are )?(?:a )?(?:part|members?) of|belongs? to|sits? (?:in|within)') },
  {
    tie: 'leads',
    verb: words('(?:is |are )?(?:overseen|led|lead|directed|headed|chaired|run) by'),
    isPassive: true,
  },
  {
    tie: 'advises',
    verb: words('(?:is |are )?(?:advised|guided|mentored|counselled|consulted) by'),
    isPassive: true,
  },
  {
    tie: 'coordinates',
    verb: words('(?:is |are )?(?:coordinated|co-ordinated|organi[sz]ed) by'),
    isPassive: true,
  },
  {
    tie: 'works-with',
    verb: words(
      'collaborat(?:es?|ing|ion)(?: closely| directly)? (?:with|between)|work(?:s|ing)?(?: \\w+ly| hand in hand| together)* with|partner(?:s|ing)? with|interfac(?:es?|ing) with|liais(?:es?|ing) with|in partnership with|together with|jointly with|pair(?:s|ing)? with|support(?:s|ing)?',
    ),
  },
  { tie: 'escalates-to', verb: words('escalat(?:es?|ed|ing|ion)(?: \\w+){0,4} (?:to|with)') },
  {
    tie: 'advises',
    verb: words('advis(?:es?|ing)|guid(?:es?|ing)|counsels?|mentor(?:s|ing)?|coach(?:es|ing)?'),
  },
  { tie: 'coordinates', verb: words('co-?ordinat(?:es?|ing)|organi[sz](?:es?|ing)') },
  { tie: 'works-with', verb: words('co-?ordinat(?:es?|ing)(?: \\w+ly)? with') },
  {
    tie: 'leads',
    verb: words(
      'leads?|leading|oversees?|overseeing|manag(?:es?|ing)|directs?|directing|supervis(?:es?|ing)|heads?|chairs?|oversight (?:to|of|over)',
    ),
  },
]

/** What the words before a reference say of it: by the verb nearest to it, "refers-to" where there is none. */
export function tieSaid(before: string): { tie: Tie; isPassive: boolean } {
  const near = before.slice(-120)
  let best = { tie: 'refers-to' as Tie, isPassive: false, end: -1, length: 0 }
  for (const { tie, verb, isPassive = false } of verbs)
    for (const { 0: found, index } of near.matchAll(verb)) {
      const end = index + found.length
      const isNegated = /\b(?:not|never|no longer|cannot|n['’]t)(?: \w+)?\s*$/i.test(near.slice(0, index))
      const isNearer = end > best.end || (end === best.end && found.length > best.length)
      if (isNearer && !isNegated) best = { tie, isPassive, end, length: found.length }
    }
  return best
}

function words(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives})(?![\\p{L}\\p{N}-])`, 'giu')
}
