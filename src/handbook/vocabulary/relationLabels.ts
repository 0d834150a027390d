/** What a title says of the entries under it. Under "teams" a role says where it belongs, a team what belongs to it. */
export type HeadingRelation = 'reports-to' | 'part-of' | 'teams'

/** What a heading, or bold words like one, say of all that is referred to under them. */
export function detectHeadingRelation(title: string): HeadingRelation | undefined {
  if (/^(?:reports? to|reporting (?:to|lines?)|line managers?|managers?|managed by)$/i.test(title))
    return 'reports-to'
  if (/^(?:part of|belongs to|parent team)$/i.test(title)) return 'part-of'
  return /^(?:home |sub-?)?teams?$/i.test(title) ? 'teams' : undefined
}

/** "Team: …" or "Reports to: …" at the beginning of a line: what it says, and the names behind it. */
export function parseRelationLabel(line: string): { relation: HeadingRelation; names: string } | undefined {
  const [, label = '', names = ''] = /^([\p{L} -]{4,20}):\s*(.*)$/u.exec(line) ?? []
  const relation = detectHeadingRelation(label.trim())
  return relation && { relation, names }
}
