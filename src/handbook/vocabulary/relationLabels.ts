/** The relation between an entry and those named under a heading. Under "teams", a role names its team, a team its sub-teams. */
export type HeadingRelation = 'reports-to' | 'part-of' | 'teams'

/** The relation that a heading or a run-in heading states. */
export function detectHeadingRelation(title: string): HeadingRelation | undefined {
  if (/^(?:reports? to|reporting (?:to|lines?)|line managers?|managers?|managed by)$/i.test(title))
    return 'reports-to'
  if (/^(?:part of|belongs to|parent team)$/i.test(title)) return 'part-of'
  return /^(?:home |sub-?)?teams?$/i.test(title) ? 'teams' : undefined
}

/** Parses a line such as "Team: …" or "Reports to: …": the relation and the text with the names. */
export function parseRelationLabel(line: string): { relation: HeadingRelation; names: string } | undefined {
  const [, label = '', names = ''] = /^([\p{L} -]{4,20}):\s*(.*)$/u.exec(line) ?? []
  const relation = detectHeadingRelation(label.trim())
  return relation && { relation, names }
}
